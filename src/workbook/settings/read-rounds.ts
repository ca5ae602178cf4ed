// The rounds of the year, as the settings name them, each with both deadlines.
import type { Round } from '../../domain/province/province';
import { fiscalYearOf, fiscalYearStart, type IsoDate, readDate, writeDate } from '../../domain/time/calendar';
import { EXPECTED } from '../../words/commands/expected';
import { filled, type Language, say, type Text } from '../../words/text';
import { HEADERS } from '../../words/workbook/tabs';
import { Refusal } from '../book/refusal';
import { quoted } from '../reading/quoted';
import { isBlank, type TableRow } from '../reading/table';
import { wrongCell } from './wrong-cell';

/** In the order of their dates; throws a Refusal that names the cell. */
export function readRounds(rows: readonly TableRow[], tab: string, language: Language): Round[] {
  const rounds: Round[] = [];
  for (const row of rows) {
    if (isBlank(row.value('round'))) continue;
    const wrong = (id: 'round' | 'districtDeadline' | 'provinceDeadline', expected: Text) =>
      wrongCell(tab, row.place(id), say(HEADERS[id], language), quoted(row.value(id), language), expected, language);
    const dateIn = (id: 'round' | 'districtDeadline' | 'provinceDeadline', usual: IsoDate): IsoDate => {
      const date = isBlank(row.value(id)) ? usual : readDate(row.value(id));
      if (!date) throw wrong(id, EXPECTED.date);
      return date;
    };
    const date = dateIn('round', '');
    if (rounds.some((round) => round.date === date)) throw wrong('round', EXPECTED.unique);
    const districtDeadline = dateIn('districtDeadline', date);
    const provinceDeadline = dateIn('provinceDeadline', provinceDeadlineOf(districtDeadline));
    if (provinceDeadline < districtDeadline) {
      const district = writeDate(districtDeadline, 'short', { language });
      throw wrong('provinceDeadline', filled(EXPECTED.notBefore, { district }));
    }
    rounds.push({ date, districtDeadline, provinceDeadline });
  }
  if (!rounds.length) throw new Refusal('rounds-missing', { tab }, language);
  return rounds.sort((one, other) => (one.date < other.date ? -1 : 1));
}

/**
 * Rounds of another year would be counted as this year's: the year and its rounds are changed together. The month after the year is still
 * its own: a last round may be about its end.
 */
export function checkYear(year: number, rounds: readonly Round[], tab: string, language: Language): void {
  const [start, end] = [fiscalYearStart(year), `${fiscalYearStart(year + 1).slice(0, 8)}31`];
  const other = rounds.filter(({ date }) => date < start || date > end)[0];
  if (!other) return;
  const values = {
    tab,
    year,
    round: writeDate(other.date, 'short', { language }),
    other: String(fiscalYearOf(other.date)),
  };
  throw new Refusal('rounds-of-another-year', values, language);
}

/** The province reports to the department by the 5th (circular letter of 2556): by the next one, once the districts have reported. */
export function provinceDeadlineOf(districts: IsoDate): IsoDate {
  const fifth = `${districts.slice(0, 8)}05`;
  return fifth >= districts ? fifth : fifthAfter(districts);
}

function fifthAfter(day: IsoDate): IsoDate {
  const [year, month] = day.split('-').map(Number) as [number, number];
  const next = month === 12 ? `${year + 1}-01` : `${year}-${String(month + 1).padStart(2, '0')}`;
  return `${next}-05`;
}
