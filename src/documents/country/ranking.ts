// Provinces in the order of the share of their LAOs that have passed, each against its own two marks.
import type { National } from '../../domain/country/national';
import type { RankedProvince } from '../../domain/country/ranking';
import { COUNTRY, COUNTRY_TITLES, RANKING } from '../../words/country/country-forms';
import { OUTLOOK } from '../../words/outputs/outlook';
import type { Text } from '../../words/text';
import { across, type Cell, cell, cells, type Document, type DocumentRow } from '../document';
import { type Edition, word } from '../edition';
import { metCell } from '../progress/performance';
import { passingWord } from '../steps';
import type { CountryOutput } from './national-form';
import { countryOpening, type OfCountry } from './opening';
import { regionWord } from './region-word';

const WIDTHS = [60, 190, 170, 100, 100, 90, 100, 80, 90, 90, 110, 80, 90, 90, 110];

function headings(passing: string, edition: Edition): DocumentRow[] {
  const say = (text: Text) => word(edition, text, { passing });
  const alone = [
    COUNTRY.number,
    COUNTRY.province,
    COUNTRY.region,
    COUNTRY.laos,
    OUTLOOK.passed,
    RANKING.share,
    OUTLOOK.change,
  ];
  const below = [RANKING.share, OUTLOOK.needed, OUTLOOK.missing, OUTLOOK.met].map(say);
  return [
    [
      ...alone.map((text) => cell('heading', say(text), { down: 2 })),
      ...across('heading', word(edition, RANKING.required), below.length),
      ...across('heading', word(edition, RANKING.aimed), below.length),
    ],
    [...alone.map(() => null), ...cells('heading', [...below, ...below])],
  ];
}

function rowOf(
  { rank, province, region, LAOs, passed, share, change, required, aimed }: RankedProvince,
  edition: Edition,
): DocumentRow {
  const against = (mark: RankedProvince['required']): Cell[] => [
    cell('number', mark.mark),
    ...cells('count', [mark.needed, mark.missing]),
    metCell(mark, edition),
  ];
  return [
    cell('number', rank),
    cell('label', province),
    cell('text', regionWord(edition, region)),
    ...cells('count', [LAOs, passed]),
    cell('percent', share),
    cell('change', change),
    ...against(required),
    ...against(aimed),
  ];
}

export function rankingDocument({ ranking, country }: National, of: OfCountry): Document {
  const { edition } = of;
  const passing = passingWord(edition, country);
  const opening = countryOpening(COUNTRY_TITLES.ranking, of, {
    width: WIDTHS.length,
    notes: [word(edition, RANKING.note, { passing })],
  });
  return {
    id: 'ranking' satisfies CountryOutput,
    rows: [...opening, ...headings(passing, edition), ...ranking.map((each) => rowOf(each, edition))],
    widths: WIDTHS,
    frozenRows: opening.length + 2,
  };
}
