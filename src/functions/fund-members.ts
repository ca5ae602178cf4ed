// FUND_MEMBERS: what the calculated column of a district's tab asks where a fund is new, or a cell is written in an unusual way.
import { type IsoDate, readDate } from '../domain/calendar';
import { type Fact, type FactKind, readFact } from '../domain/fact';
import { membersFact, membersNow } from '../domain/funds';
import { type Argument, cellOf, wrongArgument, yearOf } from './arguments';

function factOf(kind: FactKind, argument: Argument): Fact {
  const raw = cellOf(argument);
  return { kind, raw, reading: readFact(kind, raw), place: null };
}

function dateOf(argument: Argument): IsoDate {
  const date = readDate(cellOf(argument));
  if (!date) throw wrongArgument('date', 'rounds', cellOf(argument));
  return date;
}

/**
 * จำนวนสมาชิกล่าสุดของกองทุนในหนึ่งแถว อ่านทุกแบบที่พิมพ์เหมือนคำสั่งตรวจสอบ
 * The newest number of members of one row's fund, in every writing that the commands read.
 *
 * @param {2559} year ปีงบประมาณ พ.ศ. — the fiscal year
 * @param {V3} fundAtStart ช่องทำเครื่องหมายว่ามีกองทุนต้นปี — the box of a fund at the start of the year
 * @param {W3} founded วันที่ตั้งกองทุน — the day of the founding
 * @param {X3} membersAtStart สมาชิกต้นปี — members at the start of the year
 * @param {Y3} ...rounds วันที่ของรอบ แล้วสมาชิกในรอบนั้น สลับกันไป — a round's date and its members, one after the other
 * @return {number|string} จำนวนคน ว่างเมื่อไม่มี — a number of people; blank where there is none
 * @customfunction
 */
export function FUND_MEMBERS(
  year?: Argument,
  fundAtStart?: Argument,
  founded?: Argument,
  membersAtStart?: Argument,
  ...rounds: Argument[]
): unknown {
  const facts: Record<string, Fact> = {
    fundAtStart: factOf('tick', fundAtStart),
    founded: factOf('date', founded),
    membersAtStart: factOf('count', membersAtStart),
  };
  const dates: IsoDate[] = [];
  for (let index = 0; index < rounds.length; index += 2) {
    const date = dateOf(rounds[index]);
    dates.push(date);
    facts[membersFact(date)] = factOf('count', rounds[index + 1]);
  }
  const members = membersNow(
    { year: yearOf('year', year), rounds: dates.map((date) => ({ date })) },
    { facts },
    dates.length - 1,
  );
  return members === null ? '' : members;
}
