// What a letter is: a template that the office changes on a tab of its own, laid out as the regulation has it.
import type { MemoPart } from '../../words/outputs/memo';
import type { Text } from '../../words/text';
import type { TAB_NAMES } from '../../words/workbook/tabs';

/** `memo`: บันทึกข้อความ, inside an office; `external`: หนังสือภายนอก, to others. */
export type Layout = 'memo' | 'external';

/** Its form's id is that of its tab. */
export type LetterId = Extract<keyof typeof TAB_NAMES, 'memo' | `letter-${string}`>;

export interface Letter {
  id: LetterId;
  layout: Layout;
  /** What its form is called. */
  named(): Text;
  /** As set-up writes it. A part may come several times. */
  template(): readonly { part: MemoPart; text: Text }[];
}
