// What each column of a list was understood as, what else it may be said to be, and why one of a round is not used.
import type { ResultList } from '../../domain/imports/read-list';
import { otherRound } from '../../domain/imports/result-column';
import { fiscalYearOf } from '../../domain/time/calendar';
import { OTHER_ROUNDS } from '../../words/commands/changes';
import { say } from '../../words/text';
import type { Settings } from '../../workbook/settings/settings';
import type { TypedColumns } from './list-columns';

/** A column of the list as it was understood. */
export interface UnderstoodColumn {
  /** From 1. */
  number: number;
  /** As the list has it. */
  heading: string;
  /** What stands first below it; '' where nothing does. */
  sample: string;
  /** `district`, `type`, `name`; the id of a column of the tabs; `-` for what is not used; null for what nobody can say. */
  means: string | null;
  /** The same as people read it. */
  label: string;
  /** Why nothing can be taken from it, where that is known: it is of a round that the year does not have. */
  why: string | null;
}

/** Of what is shown beside a select. */
const LONGEST_SAMPLE = 40;

/** Null for what is no round. */
function otherRoundWords(heading: string, columns: TypedColumns, { year, language }: Settings): string | null {
  const date = otherRound(heading, columns);
  if (date === null) return null;
  const its = fiscalYearOf(date);
  return say(its === year ? OTHER_ROUNDS.none : OTHER_ROUNDS.year, language, { its, year });
}

export function understoodIn(
  { columns, rows }: ResultList,
  typed: TypedColumns,
  settings: Settings,
): UnderstoodColumn[] {
  const { labelOf, isCalculated } = typed;
  return columns.map((column, index): UnderstoodColumn => {
    const sample = rows.map(({ cells }) => cells[index] || '').filter((cell) => cell !== '')[0] ?? '';
    const at = { number: index + 1, sample: sample.slice(0, LONGEST_SAMPLE), label: '', why: null };
    if (column.kind === 'none') return { ...at, heading: '', means: null };
    const { text: heading } = column;
    if (column.kind === 'unknown') {
      if (isCalculated(heading)) return { ...at, heading, means: '-' };
      return { ...at, heading, means: null, why: otherRoundWords(heading, typed, settings) };
    }
    if (column.kind === 'value') {
      const { facts } = column.value;
      return { ...at, heading, means: facts.join(' '), label: facts.map(labelOf).join(' ') };
    }
    const { heading: said } = column;
    const isUsed = said !== 'remark' && said !== 'number' && said !== 'target';
    return { ...at, heading, means: isUsed ? said : '-' };
  });
}

export const choicesIn = ({ claims, labelOf }: TypedColumns) => claims.map(({ id }) => ({ id, label: labelOf(id) }));
