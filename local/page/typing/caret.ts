// Home and End in a cell's editor and in the formula bar, to the ends of the line or with Ctrl of the text; Univer has neither.

import { RANGE_DIRECTION, type Univer } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';

/** Ends each line. */
const BREAK = '\r';

/** Where the caret goes; null where the key is another. `text` ends with a break. */
export function caretAfter(
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey'>,
  text: string,
  caret: number,
): number | null {
  const isWhole = ctrlKey || metaKey;
  if (key === 'Home') return isWhole || caret === 0 ? 0 : text.lastIndexOf(BREAK, caret - 1) + 1;
  if (key !== 'End') return null;
  return isWhole ? text.lastIndexOf(BREAK) : text.indexOf(BREAK, caret);
}

/** False where it is no key of the caret's. */
export function moveCaret(univer: Univer, event: KeyboardEvent): boolean {
  if (event.altKey) return false;
  const editor = univer.__getInjector().get(IEditorService).getFocusEditor();
  const [range] = editor?.getSelectionRanges() ?? [];
  if (!editor || !range) return false;
  const isBackward = range.direction === RANGE_DIRECTION.BACKWARD;
  const [anchor, caret] = isBackward ? [range.endOffset, range.startOffset] : [range.startOffset, range.endOffset];
  const to = caretAfter(event, editor.getDocumentData().body?.dataStream ?? BREAK, caret);
  if (to === null) return false;
  editor.setSelectionRanges([{ startOffset: event.shiftKey ? anchor : to, endOffset: to }]);
  return true;
}
