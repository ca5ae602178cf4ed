// The department's form of the country: a line a province below its region, by the columns of a province's own form; and, for paper, one of each region.
import type { National, OfRegion } from '../../domain/country/national';
import type { SummaryLine } from '../../domain/roll-ups/summary';
import { COUNTRY, COUNTRY_TABS, COUNTRY_TITLES, REGION_NAMES } from '../../words/country/country-forms';
import type { Text } from '../../words/text';
import { countedTypes } from '../counted-types';
import type { Document, DocumentRow } from '../document';
import { type Edition, word } from '../edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../line-roles';
import { formHeadings, formLine, formSteps, formWidths } from '../progress/summary';
import { countryOpening, type OfCountry } from './opening';

export type CountryOutput = keyof typeof COUNTRY_TABS;

/** Wide enough for the longest name of a region with its number of provinces. */
const LABEL = 290;

const sumWord = (edition: Edition, { region, provinces }: OfRegion) =>
  word(edition, COUNTRY.ofRegion, { region: word(edition, REGION_NAMES[region]), provinces: provinces.length });

function formOf(
  { country }: National,
  of: OfCountry,
  { title, region, rows }: { title: Text; region?: string; rows(line: LineOf): DocumentRow[] },
): Document {
  const { edition } = of;
  const form = formSteps(country);
  const types = countedTypes(country);
  const widths = [LABEL, ...formWidths(form, country, edition).slice(1)];
  const opening = countryOpening(title, of, {
    width: widths.length,
    values: { region },
    notes: [word(edition, COUNTRY.carriedNote)],
  });
  return {
    id: 'form' satisfies CountryOutput,
    rows: [
      ...opening,
      ...formHeadings(form, country, { edition, of: COUNTRY.province }),
      ...rows((label, line, roles) => formLine(label, line, { form, types }, roles)),
    ],
    widths,
    frozenRows: opening.length + 2,
  };
}

type LineOf = (label: string, line: SummaryLine, roles: LineRoles) => DocumentRow;

const provinceRows = ({ provinces }: OfRegion, line: LineOf): DocumentRow[] =>
  provinces.map((each) => line(each.province.name, each.line, LINE));

/** All provinces, below them each region's sum, and at the end the country's. */
export function nationalForm(national: National, of: OfCountry): Document {
  const { regions, total } = national;
  const { edition, handedIn: provinces } = of;
  return formOf(national, of, {
    title: COUNTRY_TITLES.form,
    rows: (line) => [
      ...([] as DocumentRow[]).concat(
        ...regions.map((region) => [
          ...provinceRows(region, line),
          line(sumWord(edition, region), region.total, TOTAL_LINE),
        ]),
      ),
      line(word(edition, COUNTRY.ofCountry, { provinces }), total, TOTAL_LINE),
    ],
  });
}

/** The regions alone. */
export function formByRegion(national: National, of: OfCountry): Document {
  const { regions, total } = national;
  const { edition, handedIn: provinces } = of;
  return formOf(national, of, {
    title: COUNTRY_TITLES.byRegion,
    rows: (line) => [
      ...regions.map((region) => line(sumWord(edition, region), region.total, LINE)),
      line(word(edition, COUNTRY.ofCountry, { provinces }), total, TOTAL_LINE),
    ],
  });
}

/** One region, on a page of its own. */
export function formOfRegion(national: National, region: OfRegion, of: OfCountry): Document {
  const name = word(of.edition, REGION_NAMES[region.region]);
  return formOf(national, of, {
    title: COUNTRY_TITLES.ofRegion,
    region: name,
    rows: (line) => [...provinceRows(region, line), line(sumWord(of.edition, region), region.total, TOTAL_LINE)],
  });
}
