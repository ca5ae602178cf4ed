// What a downloaded copy says of itself, so that it can be told later whether the workbook has changed since.

import { createHash } from 'node:crypto';
import type { Workbook } from '../../workbook/workbook.ts';
import type { UploadTold } from '../protocol.ts';

/** Of what people and commands wrote: values of formulas change by themselves. */
function markOf({ sheets }: Workbook): string {
  const contents = sheets.map(({ id, name, cells }) => [
    id,
    name,
    cells.map((row) => row?.map((cell) => cell && (cell.formula ?? (cell.spilled ? null : [cell.value])))),
  ]);
  return createHash('sha256').update(JSON.stringify(contents)).digest('base64url');
}

/** `at` in milliseconds since 1970. Changes the copy, not the workbook. */
export function stamp(copy: Workbook, at: number): void {
  copy.downloaded = { at, mark: markOf(copy) };
}

/** Of a workbook that would take the place of the one that is open. */
export function originOf(other: Workbook, open: Workbook): UploadTold['origin'] {
  if (other.id !== open.id) return 'another';
  const mark = markOf(open);
  if (other.downloaded) return other.downloaded.mark === mark ? 'newest' : 'older';
  return markOf(other) === mark ? 'newest' : 'unknown';
}
