// The newest number of members of a row's fund, as a formula of the sheet itself. It agrees with indicators/welfare-funds/funds.ts, on which reports rest.
import type { IsoDate } from '../../domain/time/calendar';
import { membersFact } from '../../indicators/welfare-funds/funds';
import { isCount, isUnusual } from './supported-formula';

/**
 * The number; `""` where there is no fund or no number. Without a leading `=`. A fund that is new costs a call to a server, for no formula
 * reads a Thai date; so does a row that holds a text or a date where a number belongs.
 */
export function membersFormula(rounds: readonly IsoDate[], cellOf: (id: string) => string, year: string): string {
  const [box, founded, start] = [cellOf('fundAtStart'), cellOf('founded'), cellOf('membersAtStart')];
  const members = rounds.map((date) => cellOf(membersFact(date)));
  const newest = [start, ...members].reduce((before, cell) => `IF(${isCount(cell)},${cell},${before})`, '""');
  const asked = [year, box, founded, start, ...rounds.map((date, index) => `"${date}",${members[index]}`)];
  const unusual = `OR(${[box, start, ...members].map(isUnusual).join(',')},IFERROR(LEN(${founded})>0,TRUE))`;
  return `IF(${unusual},FUND_MEMBERS(${asked.join(',')}),IF(IFERROR(N(${box})=1,FALSE),${newest},""))`;
}
