// What a column of a list of results holds: one column of the districts' tabs or several, told by its heading or named by whoever reads the list.
import type { Claim } from '../agreement/claim';
import { entryNamed } from '../agreement/entries';
import { isValueAlone } from '../lists/headings';
import { roundSaid } from '../lists/round-heading';
import type { FactGroup, Field } from '../measures/fact-group';
import { stepColumnId } from '../measures/step-column';
import { columnOf } from '../province/roster-columns';
import type { IsoDate } from '../time/calendar';

/** What is known of the districts' tabs, and what was asked. */
export interface Columns {
  /** Every column that districts type into. */
  claims: readonly Claim[];
  /** The year's. */
  rounds: readonly IsoDate[];
  groups: readonly FactGroup[];
  /** The indicator of the steps' columns, by which they may be named. */
  steps?: string;
  /** The id of the column of a district's tab that has this heading; null where none has. */
  headed(heading: string): string | null;
  /** Of the indicator that was asked for, its column in a round; null where it has none. */
  ofRound(round: IsoDate): string | null;
  /** Of the round that was asked for: what a heading means that names no date. */
  asked: string | null;
  /** Whether nothing is reported round by round but what the columns of rounds alone hold. */
  isAlone: boolean;
  /** The indicator that a text names, such as a title or a heading above others; `unknown` where it names one that there is not; null: none. */
  named(text: string): string | null;
  /** The column of an indicator in a round; null where it has none. */
  ofIndicator(indicator: string, round: IsoDate): string | null;
}

/** Of what a text names that there is not. */
export const UNKNOWN_INDICATOR = 'unknown';

const one = ({ id, kind, highest }: Claim): Field => ({ header: id, kind, facts: [id], highest });

export function fieldOfColumn({ claims }: Pick<Columns, 'claims'>, id: string | null): Field | null {
  const claim = id === null ? undefined : claims.filter((known) => known.id === id)[0];
  return claim ? one(claim) : null;
}

/** "ตัวชี้วัดที่ 1.6 รอบ 1 ต.ค. 2568" */
const INDICATOR_WORD = /^\s*ตัวชี้วัด(?:ที่)?\s*(?=[\d๐-๙])/;

/** What a heading says; null for one that is none of ours. A date alone is a round of the indicator that was asked for. */
export function readResultColumn(columns: Columns, heading: string): Field | null {
  const headed = columns.headed(heading.replace(INDICATOR_WORD, ''));
  const isRound = headed !== null && columns.rounds.some((date) => stepColumnId(date) === headed);
  if (headed !== null && !isRound) return fieldOfColumn(columns, headed);
  const said = columnOf(heading, columns);
  if (said?.field) return isTyped(columns, said.field) ? said.field : null;
  const round = roundSaid(heading, columns.rounds);
  // Named as that of the plan, whichever indicator was asked for.
  if (said?.round && !round) return fieldOfColumn(columns, stepColumnId(said.round));
  if (round) return fieldOfColumn(columns, columns.ofRound(round));
  return isValueAlone(heading) ? fieldOfColumn(columns, columns.asked) : null;
}

/** The date of a round that the year does not have; null for a heading that names none. */
export function otherRound(heading: string, { rounds }: Pick<Columns, 'rounds'>): IsoDate | null {
  // A year that is joined over months stands before them.
  const reversed = heading.split(' ').reverse().join(' ');
  const said = [entryNamed(heading)?.said ?? heading, heading.replace(/^.*รอบ/, ''), reversed];
  const [date = null] = said.map((text) => roundSaid(text, rounds)).filter((found) => found !== null);
  return date === null || rounds.indexOf(date) >= 0 ? null : date;
}

const isTyped = ({ claims }: Columns, { facts }: Field) => facts.every((id) => claims.some((claim) => claim.id === id));
