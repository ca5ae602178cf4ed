// What is told to whoever has just typed a slip into a step's cell: what validation would say of it, in the same words. No command: it writes nothing.
import { inWords } from '../../documents/findings/finding-message';
import { checkRules } from '../../domain/findings/check-rules';
import type { Finding } from '../../domain/findings/finding';
import type { Rule } from '../../domain/findings/rule';
import { notAStep } from '../../domain/findings/rules/steps/not-a-step';
import { regression } from '../../domain/findings/rules/steps/regression';
import { unreadableEntry } from '../../domain/findings/rules/unreadable-entry';
import { cellName, type Place } from '../../domain/province/province';
import { SLIP_CELL, SLIP_WORDS } from '../../words/rules/slips';
import { type Language, say } from '../../words/text';
import { INDICATOR_FOUND } from '../../words/workbook/declared-indicators';
import { type Edit, isAskedFor, readTypedRow } from '../../workbook/reading/typed-row';

export type { Edit } from '../../workbook/reading/typed-row';

/** What one row can tell, and what must be mended: what is merely worth a look would interrupt for nothing. */
const SLIPS: readonly Rule[] = [notAStep, regression, unreadableEntry(() => null)];

export interface Slip {
  message: string;
  language: Language;
}

/** Null where the cell is as it should be, and where it is none of ours. Three calls at most, four in a column of an indicator of one's own. */
export function typedSlip(edit: Edit): Slip | null {
  const read = readTypedRow(edit);
  if (!read) return null;
  const { province, round, indicator, at, language } = read;
  const isHere = ({ place }: Finding) => place !== null && place.row === at.row && place.column === at.column;
  const found = checkRules(province, round, SLIPS).filter((each) => each.state === 'open' && isHere(each))[0];
  // One of one's own has been asked by now, where it is in steps; what else there is has no drop-down.
  if (!found || (indicator === null && !isAskedFor(edit))) return null;
  const where = say(SLIP_CELL, language, { cell: cellName(found.place as Place) });
  const { message, remedy } = inWords(found, SLIP_WORDS[found.rule as keyof typeof SLIP_WORDS], where, language);
  const of = indicator === null ? '' : say(INDICATOR_FOUND, language, { id: indicator });
  return { message: `${of}${message} ${remedy}`, language };
}
