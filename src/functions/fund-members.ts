// FUND_MEMBERS: what the calculated column of a district's tab asks where a fund is new, or a cell is written in an unusual way.

import { countNow } from '../domain/measures/count';
import { readFacts } from '../domain/measures/facts';
import { type IsoDate, readDate } from '../domain/time/calendar';
import { FUNDS, MEMBERS, membersFact } from '../indicators/welfare-funds/funds';
import { type Argument, cellOf, cellsOf, wrongArgument, yearOf } from './arguments';

function dateOf(argument: Argument): IsoDate {
  const date = readDate(cellOf(argument));
  if (!date) throw wrongArgument('date', 'rounds', cellOf(argument));
  return date;
}

/**
 * สมาชิกล่าสุดของกองทุนในแถว
 * The newest number of members of a row's fund, read as the commands read it.
 *
 * @param {W3} cells ปีงบประมาณ, มีกองทุนต้นปี, วันที่ตั้ง, สมาชิกต้นปี, แล้ววันที่และสมาชิกของแต่ละรอบ — fiscal year, fund at the start, founded, members at the start, then date and members of each round
 * @return {number|string} คน หรือว่าง — people, or blank where there is no number
 * @customfunction
 */
export function FUND_MEMBERS(...cells: Argument[]): unknown {
  const [year, fundAtStart, founded, membersAtStart, ...rounds] = cells;
  const ids = ['fundAtStart', 'founded', 'membersAtStart'];
  const values = [fundAtStart, founded, membersAtStart].map(cellOf);
  const dates: IsoDate[] = [];
  for (let index = 0; index < rounds.length; index += 2) {
    const date = dateOf(rounds[index]);
    dates.push(date);
    ids.push(membersFact(date));
    values.push(cellOf(rounds[index + 1]));
  }
  const facts = readFacts(cellsOf([values], ids), FUNDS.fields(dates));
  const fundYear = { year: yearOf('year', year), rounds: dates.map((date) => ({ date })), facts };
  return countNow(MEMBERS, fundYear, { index: 0 }, dates.length - 1) ?? '';
}
