// Estimates of the rounds that are left in the fiscal year, for the country and each province: they are called estimates wherever they stand.
import type { National } from '../../domain/country/national';
import type { Estimate } from '../../domain/outlook/estimate';
import { roundDates } from '../../domain/time/calendar';
import { COUNTRY, COUNTRY_OUTLOOK, COUNTRY_TITLES } from '../../words/country/country-forms';
import { OUTLOOK } from '../../words/outputs/outlook';
import { across, cell, cells, type Document, type DocumentRow } from '../document';
import { dateWord, type Edition, word } from '../edition';
import { estimateNotes } from '../outlook/estimate';
import { passingWord } from '../steps';
import type { CountryOutput } from './national-form';
import { countryOpening, type OfCountry } from './opening';

interface Made {
  estimate: Estimate;
  name: string;
  short: string;
}

function madeOf({ estimates: { own, median } }: National, edition: Edition): Made[] {
  const say = (estimate: Estimate | null, name: string, short: string) => (estimate ? [{ estimate, name, short }] : []);
  return [
    ...say(own, word(edition, OUTLOOK.own), word(edition, OUTLOOK.estimateA)),
    ...say(median, word(edition, COUNTRY_OUTLOOK.median), word(edition, OUTLOOK.estimateB)),
  ];
}

function roundRows(
  { estimates, country, performance }: National,
  made: readonly Made[],
  edition: Edition,
): DocumentRow[] {
  const { requiredShare, aimedShare } = country.criteria;
  const reached = (date: string | null) =>
    across('text', date === null ? word(edition, OUTLOOK.notReached) : dateWord(edition, date, 'short'), 2);
  return [
    [
      ...cells('heading', [
        word(edition, OUTLOOK.method),
        word(edition, OUTLOOK.passedNow),
        ...estimates.rounds.map((date) => dateWord(edition, date, 'brief')),
      ]),
      ...[requiredShare, aimedShare].flatMap((share) =>
        across('heading', word(edition, OUTLOOK.reached, { share }), 2),
      ),
    ],
    ...made.map(({ estimate, name }) => [
      cell('label', name),
      ...cells('count', [performance.total.passed, ...estimate.passed]),
      ...reached(estimate.required),
      ...reached(estimate.aimed),
    ]),
  ];
}

function provinceRows({ performance }: National, made: readonly Made[], edition: Edition): DocumentRow[] {
  const { lines, total } = performance;
  const headings = [COUNTRY.province, COUNTRY.laos, OUTLOOK.passedNow].map((text) => word(edition, text));
  return [
    cells('heading', [...headings, ...made.map(({ short }) => short)]),
    ...lines.map(({ district, LAOs, passed }, index) => [
      cell('label', district),
      ...cells('count', [LAOs, passed, ...made.map(({ estimate }) => estimate.lines[index]?.passed ?? 0)]),
    ]),
    [
      cell('total-label', word(edition, COUNTRY.ofCountry, { provinces: lines.length })),
      ...cells('total', [total.LAOs, total.passed, ...made.map(({ estimate }) => estimate.passed.slice(-1)[0] ?? 0)]),
    ],
  ];
}

/** Files go up to the round that is handed in: of rounds that are none of the letters' nobody knows the rest. */
const hasUnknownRounds = ({ rounds, year }: National['country']): boolean =>
  rounds.some(({ date }) => roundDates(year).indexOf(date) < 0);

export function countryOutlook(national: National, of: OfCountry): Document {
  const { edition } = of;
  const { estimates, country, performance } = national;
  const made = madeOf(national, edition);
  const last = estimates.rounds[estimates.rounds.length - 1];
  const widths = [330, 110, 110, ...estimates.rounds.map(() => 90), 90, 90, 90];
  const width = widths.length;
  const opening = countryOpening(COUNTRY_TITLES.outlook, of, { width });
  const title = word(edition, OUTLOOK.estimate, { passing: passingWord(edition, country) });
  const notes = hasUnknownRounds(country)
    ? [word(edition, COUNTRY_OUTLOOK.unknownRounds)]
    : estimateNotes(estimates, { noReport: performance.total.noReport, pass: country.steps.pass }, edition);
  return {
    id: 'outlook' satisfies CountryOutput,
    rows: [
      ...opening,
      across('section', title, width),
      ...(made.length ? roundRows(national, made, edition) : []),
      ...notes.map((text) => across('note', text, width)),
      ...(made.length && last !== undefined
        ? [
            [],
            across(
              'section',
              word(edition, COUNTRY_OUTLOOK.byProvince, { round: dateWord(edition, last, 'long') }),
              width,
            ),
            ...provinceRows(national, made, edition),
          ]
        : []),
    ],
    widths,
    frozenRows: opening.length,
  };
}
