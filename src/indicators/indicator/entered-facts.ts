// What districts enter for one indicator alone: its facts, how their columns are worded, and what is calculated of them.
import type { FactGroup } from '../../domain/measures/fact-group';
import type { IsoDate } from '../../domain/time/calendar';
import type { ColumnWords, SettingWords } from '../../words/workbook/column-words';

export interface EnteredFacts extends FactGroup {
  /** The indicator's line on the tab of indicators that says in which rounds they are entered, and of whom. */
  line: string;
  /** What people read about each, by the name before its colon: `members:2016-07-01` has the words of `members`, with their place `round`. Read when it is said. */
  words(): Readonly<Record<string, ColumnWords>>;
  /** What people read about the setting that turns them on. */
  setting(): SettingWords;
  /** The column that stays in view before those to fill in, which fold away; null: none does. */
  calculated: Calculated | null;
}

export interface Calculated {
  id: string;
  words(): ColumnWords;
  /** A number that is less than the one in this column of the tab is marked. */
  isNotBelow?: 'standing';
  /** Of a row, in a year's rounds. */
  of<Term>(row: RowTerms<Term>, rounds: readonly IsoDate[]): Term;
}

/**
 * In what terms a calculated column is said. An indicator knows no sheet: what each looks like in a formula is the workbook's, which reads a cell
 * as the domain does.
 */
export interface RowTerms<Term> {
  /** The row's cell of a fact. */
  cell(fact: string): Term;
  /** The cell of a setting, by its id. */
  setting(id: string): Term;
  number(value: number): Term;
  text(value: string): Term;
  /** A box that is ticked. */
  isTicked(cell: Term): Term;
  /** A whole number that counts something. */
  isCount(cell: Term): Term;
  isText(value: Term): Term;
  /** Whatever it holds. */
  isGiven(cell: Term): Term;
  /** Conditions, of which one holds where a cell is written in a way that only the add-on reads: such a row is asked of it. */
  isUnusual(cell: Term): readonly Term[];
  areBlank(cells: readonly Term[]): Term;
  /** Not less than so many percent; of nothing, and of more than all, never. */
  isShareMet(part: Term, whole: Term, percent: Term): Term;
  /** The last count among cells; a blank text where there is none. */
  newestCount(cells: readonly Term[]): Term;
  all(conditions: readonly Term[]): Term;
  any(conditions: readonly Term[]): Term;
  either(condition: Term, then: Term, otherwise: Term): Term;
  /** Of the add-on's custom function: a call to a server. */
  ask(customFunction: string, values: readonly Term[]): Term;
}
