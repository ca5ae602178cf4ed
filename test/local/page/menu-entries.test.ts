// What the menu of a selection offers to whom, and why not.
import { expect, it } from 'vitest';
import { entriesOf } from '../../../local/page/menu/entries.ts';
import type { Entry, Selection } from '../../../local/page/menu/entry.ts';

const OF_TAB: Selection = {
  ...{ sheetId: 7, version: 3, rows: 33, columns: 10, filledRows: 13, frozenRows: 2 },
  area: { row: 5, column: 2, rows: 2, columns: 1 },
  active: { row: 5, column: 2 },
  hidden: { row: [], column: [] },
  rights: { mayChangeTab: true, kept: [] },
  ...{ mayEdit: true, hasNote: false, isFiltered: false },
  isHiddenRow: () => false,
};
const whole = { row: { column: 0, columns: 10 }, column: { row: 0, rows: 33 } };

function offered(about: Partial<Selection>): Map<string, Entry> {
  const entries = entriesOf({ ...OF_TAB, ...about }).flat();
  const found = new Map(entries.map((entry) => [entry.caption as string, entry]));
  expect(found.size).toBe(entries.length);
  return found;
}

const captions = (about: Partial<Selection>) => [...offered(about).keys()];
const actOf = (about: Partial<Selection>, caption: string) => {
  const doing = offered(about).get(caption)?.doing;
  return doing && 'act' in doing ? doing.act : doing;
};
const whyNot = (about: Partial<Selection>) =>
  Object.fromEntries([...offered(about)].flatMap(([caption, { why }]) => (why ? [[caption, why]] : [])));

it('on cells: rows and columns; on headings: only what they are headings of', () => {
  const area = { ...OF_TAB.area, ...whole.row };
  expect(captions({})).toEqual(expect.arrayContaining(['insertAbove', 'insertLeft', 'deleteColumns', 'addNote']));
  expect(captions({ area }).filter((caption) => /Column|Left|Right|Note|filter/i.test(caption))).toEqual([]);
  const columns = captions({ area: { ...OF_TAB.area, ...whole.column } });
  expect(columns.filter((caption) => /Row|Above|Below|Up$|Down$/.test(caption))).toEqual(['sortUp', 'sortDown']);
  expect(columns).toContain('filter');
});

it('counts lines from the selection, in the workbook that was seen', () => {
  const about = { sheetId: 7, version: 3, axis: 'row', at: 5, count: 2 };
  expect(actOf({}, 'insertAbove')).toEqual({ ...about, act: 'insert', like: 'after' });
  expect(actOf({}, 'insertBelow')).toEqual({ ...about, act: 'insert', at: 7, like: 'before' });
  expect(actOf({}, 'deleteRows')).toEqual({ ...about, act: 'delete' });
  expect(actOf({}, 'moveDown')).toEqual({ ...about, act: 'move', before: 8 });
  expect(actOf({}, 'moveUp')).toEqual({ ...about, act: 'move', before: 4 });
  expect(captions({ area: { row: 0, column: 0, rows: 1, columns: 1 } })).not.toContain('moveUp');
});

it('sorts whole rows: those selected, or all below the headings by the selected column', () => {
  const sort = { sheetId: 7, version: 3, act: 'sort', column: 2, ascending: true };
  expect(actOf({}, 'sortUp')).toEqual({ ...sort, at: 5, count: 2 });
  expect(actOf({ area: { ...OF_TAB.area, ...whole.column } }, 'sortUp')).toEqual({ ...sort, at: 2, count: 11 });
  expect(captions({ area: { row: 5, column: 2, rows: 1, columns: 1 } })).not.toContain('sortUp');
});

it('shows again what is hidden within the selection or beside it', () => {
  const hidden = { row: [2, 3, 4, 7, 9], column: [] };
  expect(actOf({ hidden }, 'showRows')).toMatchObject({ act: 'show', at: 2, count: 6 });
  expect(captions({ hidden: { row: [9], column: [] } })).not.toContain('showRows');
});

it('asks for sizes where they may be set', () => {
  expect(offered({}).get('width')).toMatchObject({ given: { which: 'C' }, why: null, doing: { size: 'column' } });
  expect(offered({ rights: { mayChangeTab: false, kept: [] } }).get('height')?.why).toBe('tab');
});

it('a viewer may copy and filter', () => {
  expect(captions({ mayEdit: false, isFiltered: true })).toEqual(['copy', 'filter', 'unfilter']);
});

it('says why an entry would be refused', () => {
  const kept = [{ row: 2, column: 0, rows: 31, columns: 2 }];
  const clerk = { rights: { mayChangeTab: true, kept } };
  expect(whyNot(clerk)).toEqual({
    ...{ insertAbove: 'gap', insertBelow: 'gap', deleteRows: 'cells', moveUp: 'cells', moveDown: 'cells' },
    ...{ moveLeft: 'gap', sortUp: 'cells', sortDown: 'cells' },
  });
  const own = { area: { row: 3, column: 1, rows: 1, columns: 2 }, active: { row: 3, column: 1 } };
  expect(whyNot({ ...clerk, ...own })).toMatchObject({
    cut: 'cells',
    paste: 'cells',
    clear: 'cells',
    addNote: 'cells',
  });
  const other = whyNot({ rights: { mayChangeTab: false, kept: [{ row: 0, column: 0, rows: 33, columns: 10 }] } });
  expect(other).toMatchObject({ hideRows: 'tab', insertLeft: 'tab', sortUp: 'cells', clear: 'cells' });
  expect(Object.keys(other)).not.toContain('copy');
});

it('touches no row that the filter hides', () => {
  const refused = whyNot({ isHiddenRow: (row) => row === 6, isFiltered: true });
  expect(refused).toEqual({
    ...{ deleteRows: 'filtered', hideRows: 'filtered', height: 'filtered', moveUp: 'filtered', moveDown: 'filtered' },
    ...{ sortUp: 'filtered', sortDown: 'filtered' },
  });
});
