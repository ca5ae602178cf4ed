// What shows at a glance on a district's tab, and not by its colour alone: the headings of the current round, and the LAOs with a report missing.
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

/** The places of its columns on the tab. */
export interface PlacedRound {
  date: IsoDate;
  numbers: readonly number[];
}

/**
 * The headings of the round that the calendar says, of every indicator that is reported in it: of the last one that has begun, before the year's
 * first one of that; a year that is over is looked back at, and then it is the newest with any report. Drawn anew each day, without a script.
 */
export function currentColour(rounds: readonly PlacedRound[], headerRow: number): Colour {
  const all = ([] as number[]).concat(...rounds.map(({ numbers }) => [...numbers]));
  const first = Math.min(...all);
  const dayOf = (date: IsoDate) => `DATE(${date.split('-').map(Number).join()})`;
  /** The greatest number (from 1) of a round of which it is so; `least`: where it is so of none. */
  const newest = (least: 0 | 1, isSo: readonly string[][]) => {
    const terms = isSo.map((some, index) => some.map((each) => `${index + 1}*(${each})`));
    return `MAX(${[String(least), ...([] as string[]).concat(...terms)].join()})`;
  };
  const begun = newest(
    1,
    rounds.map(({ date }) => [`TODAY()>=${dayOf(date)}`]),
  );
  const ofEach = (isSo: (cell: string) => string) =>
    rounds.map(({ numbers }) => numbers.map((number) => isSo(fixed(headerRow, number))));
  const reported = newest(
    1,
    ofEach((cell) => {
      const letters = cell.replace(/\d/g, '');
      return `COUNTA(${letters}:${letters})>1`;
    }),
  );
  const heading = `COLUMN(${moving(headerRow, first)})`;
  const own = newest(
    0,
    ofEach((cell) => `${heading}=COLUMN(${cell})`),
  );
  const over = dayOf(daysAfter((rounds[rounds.length - 1] as PlacedRound).date, LAST_ROUND_DAYS));
  const formula = `=${own}=IF(TODAY()>${over},${reported},${begun})`;
  return { look: CURRENT, formula, column: first, columns: Math.max(...all) - first + 1, isOfHeading: true };
}
