// The department's form of the country: a line a province below its region, by the columns of a province's own form; and, for paper, one of each region.
import type { National, OfRegion } from '../../domain/country/national';
import { nationalProvinces } from '../../domain/country/provinces';
import type { SummaryLine } from '../../domain/roll-ups/summary';
import { COUNTRY, type COUNTRY_TABS, COUNTRY_TITLES } from '../../words/country/country-forms';
import type { Text } from '../../words/text';
import { countedTypes } from '../counted-types';
import type { Document, DocumentRow } from '../document';
import { type Edition, word } from '../edition';
import { LINE, type LineRoles, TOTAL_LINE } from '../line-roles';
import { formHeadings, formLine, formSteps, formWidths } from '../progress/summary';
import { builtWord, countryOpening, type OfCountry } from './opening';
import { regionWord } from './region-word';

export type CountryOutput = keyof typeof COUNTRY_TABS;

/** Wide enough for the longest name of a region with its number of provinces. */
const LABEL = 290;
/** On paper a region stands upright: it has up to 25 provinces. */
const LABEL_ON_PAPER = 190;
const CLOSER = 0.62;

const sumWord = (edition: Edition, { region, provinces }: OfRegion) =>
  word(edition, COUNTRY.ofRegion, { region: regionWord(edition, region), provinces: provinces.length });

function formOf(
  { country }: National,
  of: OfCountry,
  { title, region, of: heading = COUNTRY.province, onPaper = false, notes = [], rows }: Laid,
): Document {
  const { edition } = of;
  const form = formSteps(country);
  const types = countedTypes(country);
  const [, ...columns] = formWidths(form, country, edition);
  const widths = onPaper ? [LABEL_ON_PAPER, ...columns.map((width) => width * CLOSER)] : [LABEL, ...columns];
  const opening = countryOpening(title, of, {
    width: widths.length,
    values: { region },
    notes,
  });
  return {
    id: 'form' satisfies CountryOutput,
    rows: [
      ...opening,
      ...formHeadings(form, country, { edition, of: heading }),
      ...rows((label, line, roles) => formLine(label, line, { form, types }, roles)),
    ],
    widths,
    frozenRows: opening.length + 2,
  };
}

type LineOf = (label: string, line: SummaryLine, roles: LineRoles) => DocumentRow;

interface Laid {
  title: Text;
  /** What the region is called, of which it is alone. */
  region?: string;
  /** What a line is of; a province unless said. */
  of?: Text;
  onPaper?: boolean;
  notes?: readonly string[];
  rows(line: LineOf): DocumentRow[];
}

const carriedNote = (edition: Edition) => word(edition, COUNTRY.carriedNote);

/** On paper the figures behind the form are in words, and when it was made. */
function paperNotes({ municipality, SAO }: SummaryLine, edition: Edition): string[] {
  const counts = {
    notPast: (municipality.steps[0] as number) + (SAO.steps[0] as number),
    noReport: municipality.noReport + SAO.noReport,
  };
  return [word(edition, COUNTRY.behind, counts), carriedNote(edition), builtWord(edition)];
}

const provinceRows = ({ provinces }: OfRegion, line: LineOf): DocumentRow[] =>
  provinces.map((each) => line(each.province.name, each.line, LINE));

/** All provinces, below them each region's sum, and at the end the country's. */
export function nationalForm(national: National, of: OfCountry): Document {
  const { regions, total } = national;
  const { edition, handedIn: provinces } = of;
  return formOf(national, of, {
    title: COUNTRY_TITLES.form,
    notes: [carriedNote(edition)],
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
    of: COUNTRY.region,
    onPaper: true,
    notes: paperNotes(total, edition),
    rows: (line) => [
      ...regions.map((region) => line(sumWord(edition, region), region.total, LINE)),
      line(word(edition, COUNTRY.ofCountry, { provinces }), total, TOTAL_LINE),
    ],
  });
}

/** One region, on a page of its own: it says which of its provinces have not handed in. */
export function formOfRegion(national: National, region: OfRegion, of: OfCountry): Document {
  const { edition } = of;
  const all = nationalProvinces().filter((province) => province.region === region.region);
  const handedIn = new Set(region.provinces.map(({ province }) => province.code));
  const missing = all.filter(({ code }) => !handedIn.has(code)).map(({ name }) => name);
  return formOf(
    national,
    { ...of, handedIn: handedIn.size, provinces: all.length },
    {
      title: COUNTRY_TITLES.ofRegion,
      onPaper: true,
      region: regionWord(edition, region.region),
      notes: [
        ...(missing.length ? [word(edition, COUNTRY.missing, { names: missing.join(', ') })] : []),
        ...paperNotes(region.total, edition),
      ],
      rows: (line) => [...provinceRows(region, line), line(sumWord(edition, region), region.total, TOTAL_LINE)],
    },
  );
}
