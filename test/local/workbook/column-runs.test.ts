// Groups of columns as they are seen: where each begins, how far it goes, and beside which column its toggle stands.
import { describe, expect, it } from 'vitest';
import { columnRuns } from '../../../local/workbook/lines/column-runs.ts';
import type { Sheet } from '../../../local/workbook/workbook.ts';

const runs = (columnDepths: (number | undefined)[], columnTogglesBefore?: true) =>
  columnRuns({ columnDepths, ...(columnTogglesBefore ? { columnTogglesBefore } : {}) } as Sheet);

describe('the runs of grouped columns', () => {
  it('are none without groups', () => expect(columnRuns({} as Sheet)).toEqual([]));

  it('end where a column is in no group, and at the last one', () =>
    expect(runs([undefined, 1, 1, undefined, 1])).toEqual([
      { first: 1, count: 2, toggle: 3, isCollapsed: false },
      { first: 4, count: 1, toggle: 5, isCollapsed: false },
    ]));

  it('hold the groups inside of them', () =>
    expect(runs([undefined, 1, 2, 1], true)).toEqual([{ first: 1, count: 3, toggle: 0, isCollapsed: false }]));

  it('are collapsed where the outermost group is', () => {
    const columnDepths = [undefined, 1, 2, undefined, 2];
    const columnsCollapsed = [undefined, 1, 1, undefined, 2];
    expect(columnRuns({ columnDepths, columnsCollapsed } as Sheet).map(({ isCollapsed }) => isCollapsed)).toEqual([
      true,
      false,
    ]);
  });

  it('have their toggle after them where no column is before', () =>
    expect(runs([1, 1], true)).toEqual([{ first: 0, count: 2, toggle: 2, isCollapsed: false }]));
});
