// What of a sheet lies beside its cells, as it was before an act: where nobody has changed it since, or line by line.

import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { type PartTrace, partOf } from './left-behind.ts';
import { sheetOf } from './perform.ts';

type Sizes = (number | null)[];

/** `seen`: what stood there before the lines went back. */
export function partsBack(
  workbook: Workbook,
  parts: readonly PartTrace[],
  seen: readonly (string | undefined)[],
  isOfLines: boolean,
): void {
  parts.forEach((trace, index) => {
    const sheet = sheetOf(workbook, trace.sheetId);
    const isUntouched = seen[index] === trace.after;
    if (isUntouched) put(sheet, trace.part, trace.before);
    else if (!isOfLines) put(sheet, trace.part, merged(trace, partOf(sheet, trace.part)));
  });
}

type SparsePart = 'columnWidths' | 'rowHeights' | 'columnDepths' | 'columnsCollapsed';

function isSparse(part: PartTrace['part']): part is SparsePart {
  return ['columnWidths', 'rowHeights', 'columnDepths', 'columnsCollapsed'].includes(part);
}

/** Holes in JSON are null. */
function put(sheet: Sheet, part: PartTrace['part'], json: string | undefined): void {
  if (json === undefined) delete (sheet as Partial<Sheet>)[part];
  else if (isSparse(part)) {
    const sizes: (number | undefined)[] = [];
    (JSON.parse(json) as Sizes).forEach((size, line) => {
      if (size !== null) sizes[line] = size;
    });
    sheet[part] = sizes;
  } else Object.assign(sheet, { [part]: JSON.parse(json) as unknown });
}

/** Of sizes and hidden lines, what others have done to other lines stays. */
function merged({ part, before, after }: PartTrace, now: string | undefined): string | undefined {
  const list = (json: string | undefined) => JSON.parse(json ?? '[]') as Sizes;
  const [old, left, current] = [list(before), list(after), list(now)];
  if (part === 'hiddenRows' || part === 'hiddenColumns') {
    const others = current.filter((line) => old.includes(line) || !left.includes(line));
    const lines = [...new Set([...others, ...old.filter((line) => !left.includes(line))])];
    return lines.length > 0 ? JSON.stringify(lines.sort((a, b) => Number(a) - Number(b))) : undefined;
  }
  if (part !== 'columnWidths' && part !== 'rowHeights') return now;
  const length = Math.max(old.length, current.length);
  const sizes = Array.from({ length }, (_, line) => {
    const size = current[line] ?? null;
    return size === (left[line] ?? null) ? (old[line] ?? null) : size;
  });
  while (sizes.length > 0 && sizes.at(-1) === null) sizes.pop();
  return JSON.stringify(sizes);
}
