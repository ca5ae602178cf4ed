// What is told to whoever has just typed a slip into a step's cell: what validation would say of it, in the same words. No command: it writes nothing.
import { inWords } from '../../documents/findings/finding-message';
import { checkRules } from '../../domain/findings/check-rules';
import type { Rule } from '../../domain/findings/rule';
import { notAStep } from '../../domain/findings/rules/steps/not-a-step';
import { regression } from '../../domain/findings/rules/steps/regression';
import { cellName, type Place } from '../../domain/province/province';
import { SLIP_CELL, SLIP_WORDS } from '../../words/rules/slips';
import { type Language, say } from '../../words/text';
import { type Edit, isAskedFor, readTypedRow } from '../../workbook/reading/typed-row';

export type { Edit } from '../../workbook/reading/typed-row';

/** What one row can tell, and what must be mended: what is merely worth a look would interrupt for nothing. */
const SLIPS: readonly Rule[] = [notAStep, regression];

export interface Slip {
  message: string;
  language: Language;
}

/** Null where the cell is as it should be, and where it is none of ours. Three calls at most. */
export function typedSlip(edit: Edit): Slip | null {
  const read = readTypedRow(edit);
  if (!read) return null;
  const { province, round, language } = read;
  const typed = province.rounds[round]?.date;
  const found = checkRules(province, round, SLIPS).filter((each) => each.round === typed && each.state === 'open')[0];
  if (!found || !isAskedFor(edit)) return null;
  const where = say(SLIP_CELL, language, { cell: cellName(found.place as Place) });
  const { message, remedy } = inWords(found, SLIP_WORDS[found.rule as keyof typeof SLIP_WORDS], where, language);
  return { message: `${message} ${remedy}`, language };
}
