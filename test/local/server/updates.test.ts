// What an open page is told of each edit, against what a page sees that opens afterwards.
import type { ServerResponse } from 'node:http';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_HEIGHT } from '../../../local/server/looks/row-heights.ts';
import type { Act, State, Update } from '../../../local/server/protocol.ts';
import { Panels } from '../../../local/server/runs/panels.ts';
import { Sharing } from '../../../local/server/sharing.ts';
import { changeCell } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, phraeBook, tab } from '../../support/books/office';
import { runs } from '../../support/chance';

const actor = { user: OWNER, window: 'window' };
type Cells = Record<string, Record<string, unknown>>;

/** What a page shows, sheet by sheet. */
type Shown = Map<string, { cells: Cells; heights: Record<string, number> }>;

function shownBy({ snapshot }: State): Shown {
  return new Map(
    Object.entries(snapshot.sheets).map(([id, { cellData = {}, rowData = {} }]) => {
      const heights = Object.entries(rowData).map(([row, data]) => [row, data?.h ?? DEFAULT_HEIGHT]);
      return [id, { cells: structuredClone(cellData) as Cells, heights: Object.fromEntries(heights) }];
    }),
  );
}

function apply(shown: Shown, { cells, heights }: Update): void {
  for (const [id, rows] of Object.entries(cells))
    for (const [row, columns] of Object.entries(rows))
      for (const [column, cell] of Object.entries(columns)) {
        const sheet = shown.get(id);
        if (!sheet) throw new Error(`no sheet ${id}`);
        sheet.cells[row] ??= {};
        if (cell === null) delete sheet.cells[row][column];
        else sheet.cells[row][column] = cell;
      }
  for (const [id, rows] of Object.entries(heights)) Object.assign(shown.get(id)?.heights ?? {}, rows);
}

/** Rows without cells, and heights that every row has, say nothing. */
function plain(shown: Shown): unknown {
  return Array.from(shown, ([id, { cells, heights }]) => [
    id,
    Object.fromEntries(Object.entries(cells).filter(([, row]) => Object.keys(row).length > 0)),
    Object.fromEntries(Object.entries(heights).filter(([, height]) => height !== DEFAULT_HEIGHT)),
  ]);
}

/** Of the Phrae workbook two districts and what is not on them: spilling, links between tabs, a list from cells, wrapped text. */
function smallBook(): Workbook {
  const book = phraeBook();
  const kept = ['ลอง', 'สอง'].map((name) => tab(book, name));
  book.sheets = kept;
  const [long, song] = kept as [(typeof kept)[0], (typeof kept)[0]];
  changeCell(long, 2, 30, { value: null, formula: '=TRANSPOSE(F3:F5)' });
  changeCell(song, 2, 30, { value: null, formula: '=SUM(ลอง!C:H)' });
  changeCell(song, 3, 30, { value: 'x', style: { wrap: 'WRAP' } });
  changeCell(song, 4, 30, {
    value: null,
    validation: { criteria: 'VALUE_IN_RANGE', values: ['ลอง!AE3:AE5'], allowInvalid: true },
  });
  return book;
}

function open(book: Workbook): { sharing: Sharing; updates: Update[] } {
  const sharing = new Sharing(book, new Panels(''), () => undefined);
  const updates: Update[] = [];
  const write = (text: string) => {
    // All else keeps the stream open.
    if (text.startsWith('data: ')) updates.push(JSON.parse(text.slice('data: '.length)) as Update);
  };
  sharing.listen({
    writeHead: () => undefined,
    write,
    on: () => undefined,
    end: () => undefined,
  } as unknown as ServerResponse);
  return { sharing, updates };
}

const place = fc.record({
  sheet: fc.nat(1),
  row: fc.nat(7),
  column: fc.oneof(fc.integer({ min: 2, max: 9 }), fc.constantFrom(30, 31)),
});
const text = fc.constantFrom(
  '0',
  '3',
  '5',
  '',
  'x',
  '๔',
  'ยาว '.repeat(40),
  '=C3',
  '=SUM(C3:H3)',
  '=TODAY()',
  '=1/0',
  '={1,2}',
  '1/7/2556',
);
const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      at: place,
      block: fc.array(fc.array(text, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 2 }),
    }),
  },
  { weight: 2, arbitrary: fc.record({ clear: place }) },
  { weight: 2, arbitrary: fc.constantFrom('undo' as const, 'redo' as const) },
  { weight: 1, arbitrary: fc.constant('validate' as const) },
  {
    weight: 2,
    arbitrary: fc.record({
      at: fc.integer({ min: 2, max: 6 }),
      act: fc.constantFrom('insert' as const, 'delete' as const, 'hide' as const, 'sort' as const),
    }),
  },
);

it('is all that has changed', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 8 }), async (steps) => {
      const book = smallBook();
      const { sharing, updates } = open(book);
      const person = sharing.person(null);
      const fresh = () => sharing.state(person);
      let before = await fresh();
      let shown = shownBy(before);
      for (const one of steps) {
        updates.length = 0;
        const sheetId = (index: number) => sharing.workbook.sheets[index]?.id ?? 0;
        if (one === 'undo' || one === 'redo') await sharing[one](actor);
        else if (one === 'validate')
          await sharing.run(actor, {
            functionName: 'menu_validate',
            given: [],
            place: { sheetId: sheetId(0), area: null },
            answers: [],
          });
        else if ('act' in one) {
          const lines = { axis: 'row', at: one.at, count: 2, like: 'before', column: 2, ascending: true } as const;
          expect(await sharing.act(actor, { sheetId: sheetId(0), ...lines, act: one.act } as Act)).toEqual({
            done: true,
          });
        } else if ('clear' in one)
          await sharing.edit(actor, {
            sheetId: sheetId(one.clear.sheet),
            clear: [{ row: one.clear.row, column: one.clear.column, rows: 2, columns: 3 }],
          });
        else
          await sharing.edit(actor, {
            sheetId: sheetId(one.at.sheet),
            row: one.at.row,
            column: one.at.column,
            block: one.block,
          });
        const after = await fresh();
        if (updates.some(({ reload }) => reload)) shown = shownBy(after);
        else expect(after.snapshot.resources).toEqual(before.snapshot.resources);
        for (const update of updates) if (!update.reload) apply(shown, update);
        expect(plain(shown)).toEqual(plain(shownBy(after)));
        before = after;
      }
      sharing.streams.close();
    }),
    { numRuns: runs(8) },
  );
}, 180_000);
