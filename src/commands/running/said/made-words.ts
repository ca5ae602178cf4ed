// Said behind set-up: which rows of the tab of indicators it made, and whose values stand in them.
import { lineWord } from '../../../indicators/presets';
import { MARK_MADE, ROW_MADE, ROWS_MADE } from '../../../words/commands/turned-off';
import { type Language, say } from '../../../words/text';
import type { Book } from '../../../workbook/book/book';
import type { MadeRow } from '../../../workbook/set-up/made-rows';
import { settingWords } from '../../../workbook/settings/setting-words';
import { tabOfIndicators } from './turned-off-words';

/** The line of an indicator and those of its steps, each with the marks that stand there. */
function linesOf({ indicator, line, steps, marks, letter }: MadeRow, language: Language): string[] {
  const told = marks.map(({ setting, value, isLetters }) =>
    say(MARK_MADE[isLetters ? 'letter' : 'settings'], language, {
      setting: say(settingWords(setting).label, language),
      value,
    }),
  );
  const values = { indicator: lineWord(indicator, language), letter: String(letter), marks: told.join('') };
  const own = line && say(line.steps ? ROW_MADE.ladder : ROW_MADE.line, language, { ...values, ...line });
  // What stands at the steps is told with the line, where both were made.
  const ofSteps = { ...values, steps: steps.join(', '), marks: line ? '' : values.marks };
  return [...(own ? [own] : []), ...(steps.length ? [say(ROW_MADE.steps, language, ofSteps)] : [])];
}

/** '' for a result that names none. */
export function madeWords(result: object, book: Book, language: Language): string {
  const { declared } = result as { declared?: { made: readonly MadeRow[] } };
  if (!declared?.made.length) return '';
  const lines = ([] as string[]).concat(...declared.made.map((row) => linesOf(row, language))).join('\n');
  return `\n${say(ROWS_MADE, language, { ...tabOfIndicators(book, language), lines })}`;
}
