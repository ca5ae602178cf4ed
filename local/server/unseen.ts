// What a cell's editor holds when it opens, as text: what a person would type to get the cell, which is not always what it shows.

import type { ICellData } from '@univerjs/core';
import type { Unseen } from './protocol.ts';

/** What was typed into it, as the page holds it; '' for nothing. */
export function inputOf(cell: ICellData | null): string {
  const { input } = (cell?.custom ?? {}) as Unseen;
  const text = cell?.f ?? input ?? cell?.v ?? '';
  return String(text);
}
