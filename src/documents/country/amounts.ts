// What is counted beside the steps, of the country: a line a province below its region, and since the round before.
import { addAmounts, type CountryAmounts, type ProvinceAmounts } from '../../domain/country/amounts';
import { byRegion } from '../../domain/country/region';
import { COUNTRY, COUNTRY_TITLES } from '../../words/country/country-forms';
import { COMMON, SUMMARY } from '../../words/outputs/outputs';
import { cell, cells, type Document, type DocumentRow } from '../document';
import { type Edition, word } from '../edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../line-roles';
import type { CountryOutput } from './national-form';
import { countryOpening, type OfCountry } from './opening';
import { regionWord } from './region-word';

const WIDTHS = [290, 95, 95, 110, 110, 110, 130, 130, 110];

const headings = (edition: Edition): DocumentRow =>
  cells(
    'heading',
    [
      COUNTRY.province,
      COMMON.municipality,
      COMMON.SAO,
      SUMMARY.reported,
      SUMMARY.carried,
      COMMON.noReport,
      COUNTRY.before,
      COUNTRY.amount,
      COUNTRY.change,
    ].map((text) => word(edition, text)),
  );

function rowOf(label: string, line: CountryAmounts, roles: LineRoles): DocumentRow {
  const { municipalities, SAOs, reported, carried, noReport, before, amount, change } = line;
  return [
    cell(roles.label, label),
    ...cells(roles.count, [municipalities, SAOs, reported, carried, noReport, before, amount]),
    cell(roles.change, change),
  ];
}

/** Of at least one province, in the order of their codes. */
export function countryAmounts(lines: readonly ProvinceAmounts[], of: OfCountry): Document {
  const { edition } = of;
  const opening = countryOpening(COUNTRY_TITLES.form, of, { width: WIDTHS.length });
  const rows = byRegion(lines, ({ region }) => region).map(({ region, own }) => {
    const sum = word(edition, COUNTRY.ofRegion, { region: regionWord(edition, region), provinces: own.length });
    return [...own.map((line) => rowOf(line.province, line, LINE)), rowOf(sum, addAmounts(own), TOTAL_LINE)];
  });
  const country = word(edition, COUNTRY.ofCountry, { provinces: lines.length });
  return {
    id: 'form' satisfies CountryOutput,
    rows: [
      ...opening,
      headings(edition),
      ...([] as DocumentRow[]).concat(...rows),
      rowOf(country, addAmounts(lines), TOTAL_LINE),
    ],
    widths: WIDTHS,
    frozenRows: opening.length + 1,
  };
}
