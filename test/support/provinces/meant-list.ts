// What a written list means, as whoever wrote it knows: nothing of it is read again.
import type { Way, WrittenLine } from './written-list';

/** The lists one below the other stand main list first, and so do those that are read. */
const inOrder = (lines: readonly WrittenLine[], { targets }: Way) =>
  targets === 'column'
    ? lines
    : (['main', 'secondary'] as const).flatMap((target) => lines.filter((line) => line.target === target));

/** Each LAO with its name as it was written, and its district as it is first written in the list. `rounds`: how many of its steps were written. */
export function meantBy(lines: readonly WrittenLine[], rounds: number, way: Way): WrittenLine[] {
  const first = new Map<string, string>();
  return inOrder(lines, way).map((line) => {
    const written = way.districts === 'above' ? `อำเภอ${line.district}` : way.districtWord(line.district);
    if (!first.has(line.district)) first.set(line.district, written);
    return {
      ...line,
      district: first.get(line.district) as string,
      name: way.nameWord(line.name),
      steps: line.steps.slice(0, rounds),
    };
  });
}

/** The column that districts stand in, where a file may join their cells downwards; -1 for none. */
export function districtColumn(rows: readonly (readonly string[])[], { districts, headings }: Way): number {
  if (districts !== 'merged') return -1;
  const heading = rows.find((cells) => cells.includes(headings.district)) ?? [];
  return heading.indexOf(headings.district);
}
