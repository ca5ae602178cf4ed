// Rows of the add-on's own indicators that set-up has made on their tab, and whose values stand in them: nobody is to take those of a letter for the
// province's own.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { markIn } from '../../domain/agreement/mark';
import { letterOf } from '../../domain/province/fiscal-year';
import { INDICATORS } from '../../indicators/all';
import { presetWith } from '../../indicators/presets';
import type { RowValues } from '../ensure/tab-content';
import { type Settings, usualOf } from '../settings/settings';
import { INDICATOR_COLUMNS, STEP_COLUMNS } from '../tabs/indicators';

/** A mark by its setting. `isLetters`: as the letter has it; else it stood in the settings. */
interface MadeMark {
  setting: string;
  value: number;
  isLetters: boolean;
}

export interface MadeRow {
  indicator: string;
  /** The line itself: its name, and its ladder where it has one. Null where it stood there. */
  line: { name: string; steps: number; pass: number } | null;
  /** The steps whose lines were made. */
  steps: number[];
  marks: MadeMark[];
  /** The year of the letter that says all of this. */
  letter: number;
}

/** That of an indicator which districts enter since a year is not older than that. */
function letterYear(id: string, year: number): number {
  const own = INDICATORS.filter(({ presets }) => presets.some((preset) => preset.id === id))[0];
  return Math.max(letterOf(year), (own?.entered && own.facts?.since) || 0);
}

function marksMade(line: DeclaredIndicator, isLine: boolean, steps: readonly number[], year: number): MadeMark[] {
  const marks: MadeMark[] = [];
  for (const mark of presetWith(line.id)?.marks || []) {
    const value = markIn(line, mark);
    if (value === null || !(typeof mark.at === 'string' ? isLine : steps.indexOf(mark.at.step) >= 0)) continue;
    marks.push({ setting: mark.id, value, isLetters: value === usualOf(mark.id, year) });
  }
  return marks;
}

/** `lines` and `stepLines`: the rows that are missing, of whatever indicators. */
export function madeRows(
  presets: readonly DeclaredIndicator[],
  lines: readonly RowValues[],
  stepLines: readonly RowValues[],
  { year }: Settings,
): MadeRow[] {
  const made: MadeRow[] = [];
  for (const preset of presets) {
    const { id, name, pass } = preset;
    const isLine = lines.some((row) => row[INDICATOR_COLUMNS.id] === id);
    const own = stepLines.filter((row) => row[STEP_COLUMNS.of] === id).map((row) => Number(row[STEP_COLUMNS.step]));
    if (!isLine && !own.length) continue;
    const line = isLine ? { name, steps: preset.steps.length, pass } : null;
    const marks = marksMade(preset, isLine, own, year);
    made.push({ indicator: id, line, steps: own, marks, letter: letterYear(id, year) });
  }
  return made;
}
