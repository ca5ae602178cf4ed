// The country from one round to the next: the true change at each step, the moves, and how many passed in each province.
import type { National } from '../../domain/country/national';
import type { Comparison } from '../../domain/roll-ups/comparison';
import { COUNTRY, COUNTRY_COMPARISON, COUNTRY_TITLES } from '../../words/country/country-forms';
import { COMPARISON } from '../../words/outputs/outputs';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { betweenWord, type Edition, word } from '../edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../line-roles';
import { comparisonWidths, movementSections } from '../progress/comparison';
import { officialRows } from '../progress/official-rows';
import { passingWord } from '../steps';
import type { CountryOutput } from './national-form';
import { countryOpening, type OfCountry } from './opening';

const LABEL_COLUMNS = 2;

/** Whoever was there then, and whoever is there now. */
function byProvinceRows(
  { performance, country, passedBefore }: National,
  edition: Edition,
  width: number,
): DocumentRow[] {
  const { lines, total } = performance;
  const row = (roles: LineRoles, label: string | null, { passed }: { passed: number }, before: number): DocumentRow => [
    cell(roles.label, label),
    ...cells(roles.count, [before, passed]),
    cell(roles.change, passed - before),
  ];
  const headings = [COUNTRY.province, COUNTRY.before, COMPARISON.now, COUNTRY.change].map((text) =>
    word(edition, text),
  );
  const title = word(edition, COUNTRY_COMPARISON.byProvince, { passing: passingWord(edition, country) });
  return [
    across('section', title, width),
    cells('heading', headings),
    ...lines.map((line, index) => row(LINE, line.district, line, passedBefore?.lines[index] ?? 0)),
    row(TOTAL_LINE, word(edition, COUNTRY.ofCountry, { provinces: lines.length }), total, passedBefore?.total ?? 0),
  ];
}

const sum = (counts: readonly number[] = []) => counts.reduce((total, count) => total + count, 0);

/** Who is there in one of the rounds alone is in no rise and no fall. */
function changedNote({ came, went }: Comparison, edition: Edition, width: number): DocumentRow[] {
  const counts = { came: sum(came), went: sum(went) };
  if (!counts.came && !counts.went) return [];
  return [across('note', word(edition, COUNTRY_COMPARISON.changed, counts), width)];
}

function sectionsOf(national: National, comparison: Comparison, edition: Edition, width: number): DocumentRow[][] {
  const isOwn = national.country.about !== null;
  return [
    ...movementSections(comparison, national.country, edition),
    officialRows(comparison, isOwn, {
      edition,
      width,
      labels: LABEL_COLUMNS,
      title: word(edition, isOwn ? COMPARISON.inShort : COMPARISON.official),
    }),
    byProvinceRows(national, edition, width),
  ];
}

export function countryComparison(national: National, of: OfCountry): Document {
  const { comparison, country, previous, round } = national;
  const { edition } = of;
  const widths = comparison ? comparisonWidths(comparison).map((width, index) => (index ? width : 290)) : [290];
  const width = widths.length;
  const opening = countryOpening(COUNTRY_TITLES.comparison, of, { width });
  const rows =
    comparison && previous !== null
      ? [
          across('subtitle', betweenWord(edition, country, previous, round), width),
          ...changedNote(comparison, edition, width),
          ...([] as DocumentRow[]).concat(
            ...sectionsOf(national, comparison, edition, width).map((section) => [[], ...section]),
          ),
        ]
      : [across('note', word(edition, COUNTRY_COMPARISON.firstRound), width)];
  return { id: 'comparison' satisfies CountryOutput, rows: [...opening, ...rows], widths, frozenRows: opening.length };
}
