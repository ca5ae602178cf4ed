// Which provinces have handed in and which have not, by when they had to, and which LAOs are still missing in what they handed in.
import type { HandingIn } from '../../domain/country/handing-in';
import type { LeftOut } from '../../domain/country/left-out';
import type { CompletenessLine } from '../../domain/roll-ups/completeness';
import { daysBetween, type IsoDate, writeMinute } from '../../domain/time/calendar';
import { COUNTRY, COUNTRY_COMPLETENESS, COUNTRY_TITLES } from '../../words/country/country-forms';
import { COMPLETENESS } from '../../words/outputs/outputs';
import { across, type Cell, cell, cells, type Document, type DocumentRow } from '../document';
import { dateWord, type Edition, word } from '../edition';
import type { CountryOutput } from './national-form';
import { countryOpening, type OfCountry } from './opening';
import { regionWord } from './region-word';

const WIDTHS = [190, 170, 90, 110, 110, 120, 170, 90, 150, 260];

const dateOr = (edition: Edition, date: IsoDate | null): string =>
  date === null ? word(edition, COUNTRY_COMPLETENESS.notSaid) : dateWord(edition, date, 'short');

/** A file of it lies there, and is not counted. */
function remarkOf(province: string, leftOut: readonly LeftOut[], edition: Edition): string {
  const [own] = leftOut.filter(({ details }) => details.province === province);
  return own
    ? word(edition, COUNTRY_COMPLETENESS.unusable, { file: own.file })
    : word(edition, COUNTRY_COMPLETENESS.notYet);
}

function missingRows(
  waiting: readonly HandingIn[],
  leftOut: readonly LeftOut[],
  { edition, today }: { edition: Edition; today: IsoDate },
): DocumentRow[] {
  if (!waiting.length) return [across('note', word(edition, COUNTRY.nobodyMissing), WIDTHS.length)];
  const headings = [COUNTRY.province, COUNTRY.region, COUNTRY_COMPLETENESS.deadline, COUNTRY_COMPLETENESS.overdue].map(
    (text) => word(edition, text),
  );
  const remarks = WIDTHS.length - headings.length;
  return [
    across('section', word(edition, COUNTRY_COMPLETENESS.notHandedIn), WIDTHS.length),
    [...cells('heading', headings), ...across('heading', word(edition, COUNTRY_COMPLETENESS.remark), remarks)],
    ...waiting.map(({ province, region, deadline }) => [
      cell('label', province),
      cell('text', regionWord(edition, region)),
      cell('text', dateOr(edition, deadline)),
      cell('number', deadline === null ? null : Math.max(0, daysBetween(deadline, today))),
      ...across('text', remarkOf(province, leftOut, edition), remarks),
    ]),
  ];
}

function momentOr(edition: Edition, moment: string | null): string {
  const text = moment === null ? COUNTRY_COMPLETENESS.notSaid : COUNTRY_COMPLETENESS.moment;
  return word(edition, text, moment === null ? {} : writeMinute(moment, edition.language));
}

function settledCell({ settled, districts }: HandingIn, edition: Edition): Cell {
  const text = districts ? COUNTRY_COMPLETENESS.settledOf : COUNTRY_COMPLETENESS.notSaid;
  return cell('text', word(edition, text, { settled, districts }));
}

function handedInRows(
  done: readonly { handed: HandingIn; line: CompletenessLine }[],
  total: CompletenessLine,
  edition: Edition,
): DocumentRow[] {
  const headings = [
    COUNTRY.province,
    COUNTRY.region,
    COMPLETENESS.expected,
    COMPLETENESS.reported,
    COMPLETENESS.missing,
    COUNTRY_COMPLETENESS.deadline,
    COUNTRY_COMPLETENESS.exportedAt,
    COUNTRY_COMPLETENESS.late,
    COUNTRY_COMPLETENESS.settled,
    COUNTRY_COMPLETENESS.file,
  ].map((text) => word(edition, text));
  return [
    across('section', word(edition, COUNTRY_COMPLETENESS.handedIn), WIDTHS.length),
    cells('heading', headings),
    ...done.map(({ handed, line }) => [
      cell('label', handed.province),
      cell('text', regionWord(edition, handed.region)),
      ...cells('count', [line.expected, line.reported, line.missing]),
      cell('text', dateOr(edition, handed.deadline)),
      cell('text', momentOr(edition, handed.exportedAt)),
      cell('count', handed.daysLate),
      settledCell(handed, edition),
      cell('text', handed.file),
    ]),
    [
      cell('total-label', word(edition, COUNTRY.ofCountry, { provinces: done.length })),
      null,
      ...cells('total', [total.expected, total.reported, total.missing]),
    ],
  ];
}

/** `lines`: of the provinces that are counted, in the order of their codes. */
export function countryCompleteness(
  { handing, leftOut }: { handing: readonly HandingIn[]; leftOut: readonly LeftOut[] },
  { lines, total }: { lines: readonly CompletenessLine[]; total: CompletenessLine },
  of: OfCountry,
  today: IsoDate,
): Document {
  const { edition } = of;
  const byProvince = new Map(lines.map((line) => [line.district, line]));
  const done = handing
    .map((handed) => ({ handed, line: byProvince.get(handed.province) }))
    .filter((each): each is { handed: HandingIn; line: CompletenessLine } => each.line !== undefined);
  const opening = countryOpening(COUNTRY_TITLES.completeness, of, { width: WIDTHS.length });
  const waiting = handing.filter(({ province }) => !byProvince.has(province));
  return {
    id: 'completeness' satisfies CountryOutput,
    rows: [...opening, ...missingRows(waiting, leftOut, { edition, today }), [], ...handedInRows(done, total, edition)],
    widths: WIDTHS,
    frozenRows: opening.length,
  };
}
