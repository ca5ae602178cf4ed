// What shows at a glance on a district's tab, and not by its colour alone: the heading of the current round, and the LAOs with a report missing.
import { daysAfter, type IsoDate } from '../../../domain/time/calendar';
import { LAST_ROUND_DAYS } from '../../../indicators/month/current-round';
import { visibleIn } from '../../formulas/step-formula';
import { AMBER, type Colour, fixed, type Look, moving } from './colour';

const NAME: Look = { ...AMBER, isBold: true };
const CURRENT: Look = { background: '#0b5394', fontColor: '#ffffff', isBold: true };

/** The name of a LAO of which any report is missing where the tab has reports: the row is found without going along it, and without its colour. */
export function nameColour(numbers: readonly number[], row: number, nameColumn: number): Colour {
  const missing = numbers.map((column) => {
    const cell = fixed(row, column);
    const letters = cell.replace(/\d/g, '');
    return `AND(IFERROR(LEN(${visibleIn(cell)})=0,FALSE),COUNTA(${letters}:${letters})>1)`;
  });
  const formula = `=AND(LEN(TRIM(${fixed(row, nameColumn)}))>0,OR(${missing.join()}))`;
  return { look: NAME, formula, column: nameColumn, columns: 1 };
}

/**
 * The heading of the round that the calendar says: the last one that has begun, before the year's first one that; a year that is over is looked
 * back at, and then it is the newest with any report. Drawn anew each day, without a script.
 */
export function currentColour(rounds: readonly { number: number; date: IsoDate }[], headerRow: number): Colour {
  const numbers = rounds.map(({ number }) => number);
  const first = Math.min(...numbers);
  const heading = (column: number) => `COLUMN(${fixed(headerRow, column)})`;
  const dayOf = (date: IsoDate) => `DATE(${date.split('-').map(Number).join()})`;
  const nth = (of: (round: { number: number; date: IsoDate }) => string) =>
    `MAX(1,${rounds.map((round, index) => `${index + 1}*(${of(round)})`).join()})`;
  const begun = nth(({ date }) => `TODAY()>=${dayOf(date)}`);
  const reported = nth(({ number }) => {
    const letters = fixed(headerRow, number).replace(/\d/g, '');
    return `COUNTA(${letters}:${letters})>1`;
  });
  const over = dayOf(daysAfter((rounds[rounds.length - 1] as { date: IsoDate }).date, LAST_ROUND_DAYS));
  const own = `COLUMN(${moving(headerRow, first)})`;
  const formula = `=${own}=CHOOSE(IF(TODAY()>${over},${reported},${begun}),${numbers.map(heading).join()})`;
  return { look: CURRENT, formula, column: first, columns: Math.max(...numbers) - first + 1, isOfHeading: true };
}
