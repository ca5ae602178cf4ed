// What is to be checked before the figures are used: files that are not counted, and what does not add up within a province.
import type { Discrepancy } from '../../domain/country/discrepancy';
import type { HandedLao } from '../../domain/country/handed-in';
import type { LeftOut } from '../../domain/country/left-out';
import { COUNTRY_TITLES } from '../../words/country/country-forms';
import { DISCREPANCY_HEADINGS, DISCREPANCY_WORDS } from '../../words/country/discrepancy-words';
import { EXPECTED_IN_DATA, LEFT_OUT, LEFT_OUT_HEADINGS } from '../../words/country/left-out-words';
import type { Text } from '../../words/text';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { dateWord, type Edition, word } from '../edition';
import type { CountryOutput } from './national-form';
import { countryOpening, type OfCountry } from './opening';

const WIDTHS = [230, 110, 110, 420, 560];
/** Names beyond these are counted. */
const NAMED = 10;

/** In a sentence: why a file is not counted, and what to do. */
export function leftOutWord(edition: Edition, { reason, details }: LeftOut): string {
  const { expected, last } = details;
  const known = typeof expected === 'string' && Object.keys(EXPECTED_IN_DATA).indexOf(expected) >= 0;
  const values = {
    ...details,
    ...(known ? { expected: word(edition, EXPECTED_IN_DATA[expected as keyof typeof EXPECTED_IN_DATA]) } : {}),
    ...(last ? { last: dateWord(edition, String(last), 'short') } : {}),
  };
  return word(edition, LEFT_OUT[reason], values);
}

function namesOf(laos: readonly HandedLao[]): string {
  const names = laos.slice(0, NAMED).map(({ name, district }) => `${name} (${district})`);
  const more = laos.length - names.length;
  return names.join(', ') + (more ? ` +${more}` : '');
}

function leftOutRows(leftOut: readonly LeftOut[], edition: Edition): DocumentRow[] {
  const say = (text: Text) => word(edition, text);
  const title = across('section', say(LEFT_OUT_HEADINGS.section), WIDTHS.length);
  if (!leftOut.length) return [title, across('note', say(LEFT_OUT_HEADINGS.none), WIDTHS.length)];
  const row = (role: 'heading' | 'text', file: string, why: string): DocumentRow => [
    cell(role, file),
    ...across(role, why, WIDTHS.length - 1),
  ];
  return [
    title,
    row('heading', say(LEFT_OUT_HEADINGS.file), say(LEFT_OUT_HEADINGS.why)),
    ...leftOut.map((each) => row('text', each.file, leftOutWord(edition, each))),
  ];
}

function discrepancyRows(found: readonly Discrepancy[], edition: Edition): DocumentRow[] {
  const say = (text: Text) => word(edition, text);
  const title = across('section', say(DISCREPANCY_HEADINGS.section), WIDTHS.length);
  if (!found.length) return [title, across('note', say(DISCREPANCY_HEADINGS.none), WIDTHS.length)];
  const { province, round, count, laos, what } = DISCREPANCY_HEADINGS;
  return [
    title,
    cells('heading', [province, round, count, laos, what].map(say)),
    ...found.map((each) => [
      cell('label', each.province),
      cell('text', dateWord(edition, each.round, 'short')),
      cell('count', each.laos.length),
      cell('text', namesOf(each.laos)),
      cell('text', say(DISCREPANCY_WORDS[each.kind])),
    ]),
  ];
}

export function checksDocument(leftOut: readonly LeftOut[], found: readonly Discrepancy[], of: OfCountry): Document {
  const opening = countryOpening(COUNTRY_TITLES.checks, of, { width: WIDTHS.length });
  return {
    id: 'checks' satisfies CountryOutput,
    rows: [...opening, ...leftOutRows(leftOut, of.edition), [], ...discrepancyRows(found, of.edition)],
    widths: WIDTHS,
    frozenRows: opening.length,
  };
}
