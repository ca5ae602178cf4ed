// Whether Enter ends a formula: behind its last letter Univer may still suggest a function for letters before, and would take that instead.

import type { Univer } from '@univerjs/core';
import { IEditorService } from '@univerjs/docs-ui';

/** A function's name or a tab's is being typed: what is suggested is meant. */
const NAME = /[\p{L}\p{M}_]$/u;

/** `text` up to the caret. */
export function isFinished(text: string): boolean {
  return text.startsWith('=') && text.length > 1 && !NAME.test(text);
}

/** False too where no editor is open, or a part of its text is selected. */
export function endsFormula(univer: Univer, { key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (key !== 'Enter' || ctrlKey || metaKey || altKey || shiftKey) return false;
  const editor = univer.__getInjector().get(IEditorService).getFocusEditor();
  const [range] = editor?.getSelectionRanges() ?? [];
  const text = editor?.getDocumentData().body?.dataStream ?? '';
  return range?.collapsed === true && isFinished(text.slice(0, range.endOffset));
}
