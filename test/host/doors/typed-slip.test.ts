// A slip is told of while it is typed: within four calls for one cell, five for a step of an indicator of one's own, without touching the sheet, and never by an error.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { AddOn, AuthMode } from '../../../local/runtime.ts';
import { a1, parseA1 } from '../../../local/workbook/address.ts';
import { cellAt, changeCell } from '../../../local/workbook/cells.ts';
import { duplicateSheet } from '../../../local/workbook/structure.ts';
import { clearArea, type EditEvent, pasteBlock, typeInto } from '../../../local/workbook/typing/edits.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { type EditEvent as GivenEvent, tellOfSlip } from '../../../src/screen/edited';
import { STEPS_LEFT_OUT } from '../../../src/words/workbook/tabs';
import { anyTyped } from '../../support/books/arbitrary-writings';
import { englishBook, thaiIn } from '../../support/books/english';
import { columnOf, findings, LONG_CLERK, OWNER, phraeBook, rowOf, run, tab } from '../../support/books/office';
import { ownTab } from '../../support/books/own-tabs';
import { runs } from '../../support/chance';

const BUDGET = 4;
const OWN_BUDGET = 5;
const LAO = 'ทต.แม่ปาน';
const DISTRICTS = ['เทศบาลเมืองแพร่', 'เมืองแพร่', 'สูงเม่น', 'เด่นชัย', 'ลอง', 'สอง', 'ร้องกวาง', 'วังชิ้น', 'หนองม่วงไข่'];

const total = ({ host }: AddOn) => [...host.calls.values()].reduce((sum, count) => sum + count, 0);
const told = ({ host }: AddOn) => host.toasts.map(({ message }) => message);

/** What Google would do after an edit. The trigger changes nothing, whatever it says. */
function edited(
  book: Workbook,
  event: EditEvent,
  user = LONG_CLERK,
  authMode: AuthMode = 'LIMITED',
  budget = BUDGET,
): AddOn {
  const before = structuredClone(book);
  const addOn = addOnFor(book, user, authMode);
  addOn.edited(event);
  expect(book).toEqual(before);
  expect(total(addOn), JSON.stringify([...addOn.host.calls])).toBeLessThanOrEqual(budget);
  return addOn;
}

function typed(book: Workbook, sheet: Sheet, cell: string, text: string, user = LONG_CLERK): AddOn {
  const at = parseA1(cell);
  if (!at) throw new Error(cell);
  return edited(book, typeInto(book, user, sheet.id, at.row, at.column, text), user);
}

/** The clerk's tab, and the LAO's cell of July: 1, 2, 3 were reported before, and 4 stands there. */
function office(book = phraeBook()) {
  const long = tab(book, 'ลอง');
  const [row, column] = [rowOf(long, LAO), columnOf(long, 'รอบ 1 ก.ค. 2556')];
  const july = a1({ row, column, rows: 1, columns: 1 });
  return { book, long, row, column, july, type: (text: string) => typed(book, long, july, text) };
}

/** A tab of an English workbook with indicators of its own, and a LAO's cell of July on it. */
function northern() {
  const book = englishBook();
  const north = tab(book, 'North');
  const column = columnOf(north, 'Round 1 Jul 2559');
  return { book, north, cell: (name: string) => a1({ row: rowOf(north, name), column, rows: 1, columns: 1 }) };
}

describe('what is no step', () => {
  it.each([
    ['ผ่าน', 'มีข้อความ "ผ่าน" ซึ่งไม่ใช่ขั้น'],
    ['6', 'มีตัวเลข 6 ซึ่งไม่ใช่ขั้น'],
    ['-1', 'มีตัวเลข -1 ซึ่งไม่ใช่ขั้น'],
    ['2.5', 'มีตัวเลข 2.5 ซึ่งไม่ใช่ขั้น'],
    ['1/2', 'กลายเป็นวันที่ 1 ก.พ. 25'],
    ['TRUE', 'มีค่า TRUE ซึ่งไม่ใช่ขั้น'],
  ])('%s: the cell, what was found, what is expected and what to do', (text, found) => {
    const { july, type } = office();
    const { host } = type(text);
    expect(host.toasts).toHaveLength(1);
    const [{ title, message, seconds }] = host.toasts as [(typeof host.toasts)[0]];
    expect(title).toBe('ขั้นตอน');
    expect(message).toContain(`${LAO} รอบ 1 ก.ค. 2556`);
    expect(message).toContain(found);
    expect(message).toContain(`กรอกตัวเลข 0 ถึง 5 ในช่อง ${july}`);
    expect(message).not.toMatch(/[{}]|undefined|null/);
    expect(seconds).toBeGreaterThan(8);
  });
});

describe('a step', () => {
  it.each(['2', '๒', 'ขั้น 2', '0'])(
    '%s, lower than before, is told of with what stood there and how to explain',
    (text) => {
      const { july, type } = office();
      const [message = ''] = told(type(text));
      expect(message).toMatch(/^ทต.แม่ปาน รายงานขั้น [02] ในรอบ 1 ก.ค. 2556 ต่ำกว่าขั้น 3 ที่รายงานไว้รอบ 1 มิ.ย. 2556 /);
      expect(message).toContain(`แก้ตัวเลขในช่อง ${july} หรือถ้าถูกต้องแล้วให้ชี้แจง`);
    },
  );

  it('lower than one before a round without a report is, too', () => {
    const { book, long, row, column, type } = office();
    clearArea(book, LONG_CLERK, long.id, { row, column: column - 1, rows: 1, columns: 1 });
    expect(told(type('1'))).toEqual([expect.stringContaining('ต่ำกว่าขั้น 2 ที่รายงานไว้รอบ 1 พ.ค. 2556')]);
  });

  it.each(['3', '4', '๔', ' 4 ', '5', '๕'])('%s is good: it is read, and nothing is said', (text) => {
    const addOn = office().type(text);
    expect(told(addOn)).toEqual([]);
    expect(Object.fromEntries(addOn.host.calls)).toEqual({ 'Range.offset': 1, 'Range.getValues': 1 });
  });

  it.each(['', '  '])('"%s" can be no slip: nothing is even read', (text) => {
    expect(total(office().type(text))).toBe(0);
  });

  it('that a remark beside the name explains already is not told of again', () => {
    const { book, north, cell } = northern();
    const remark = { row: rowOf(north, 'Corda'), column: columnOf(north, 'Remark') };
    expect(remark.column).toBe(2);
    typeInto(book, OWNER, north.id, remark.row, remark.column, '1 Jul 2559: counted twice before');
    expect(told(typed(book, north, cell('Corda'), '4', OWNER))).toEqual([]);
  });
});

describe('of an indicator of one’s own', () => {
  /** What is told of what is typed for a LAO under a heading. */
  function own(lao: string, heading: string, text: string, prepare: (book: Workbook, north: Sheet) => void = () => {}) {
    const { book, north } = northern();
    prepare(book, north);
    const [row, column] = [rowOf(north, lao), columnOf(north, heading)];
    const event = typeInto(book, OWNER, north.id, row, column, text);
    const addOn = edited(book, event, OWNER, 'LIMITED', OWN_BUDGET);
    return { messages: told(addOn), calls: total(addOn), cell: a1({ row, column, rows: 1, columns: 1 }) };
  }
  const JULY = '1.6 round 1 Jul 2559';

  it('a step lower than before is told of, by its number', () => {
    // 7 in June.
    const { messages, cell, calls } = own('Bora', JULY, '5');
    expect(messages).toEqual([
      `Indicator 1.6: Bora reported step 5 in the round of 1 Jul 2559, below step 7 reported for 1 Jun 2559. Correct cell ${cell}, or, if it is right, explain it in the panel, or in the remark beginning with the round: "1 Jul 2559: why".`,
    ]);
    expect(calls).toBe(OWN_BUDGET);
  });

  it.each([
    ['8', 'the number 8 is not a step.'],
    ['-1', 'the number -1 is not a step.'],
    ['done', 'the text "done" is not a step.'],
  ])('%s is none of the steps that its drop-down offers', (text, said) => {
    const { messages, cell } = own('Corda', JULY, text);
    expect(messages).toEqual([
      `Indicator 1.6: Corda, round of 1 Jul 2559: ${said} Type a number from 0 to 7 in ${`cell ${cell}`}.`,
    ]);
  });

  it.each(['7', '๗', '6'])('%s is good, though the plan has no such step', (text) => {
    const { messages, calls } = own('Corda', JULY, text);
    expect([messages, calls]).toEqual([[], 4]);
  });

  it('nothing is said where the cell offers no steps (any more)', () => {
    const { messages } = own('Bora', JULY, 'done', (_, north) => {
      changeCell(north, rowOf(north, 'Bora'), columnOf(north, JULY), { validation: null } as never);
    });
    expect(messages).toEqual([]);
  });

  it.each([
    ['2.1 round 1 Jul 2559', 'many', '"many" is not a whole number of 0 or more'],
    ['2.1 round 1 Jul 2559', '2.5', '"2.5" is not a whole number of 0 or more'],
    ['2.1 at the start', '-3', '"-3" is not a whole number of 0 or more'],
    ['3.2 since', 'soon', '"soon" is neither a date'],
  ])('%s: %s cannot be read', (heading, text, said) => {
    const { messages, cell, calls } = own('Corda', heading, text);
    expect(messages).toEqual([expect.stringContaining(said)]);
    expect(messages[0]).toMatch(new RegExp(`^Indicator ${heading.slice(0, 3)}: Corda: .* Correct cell ${cell}\\.$`));
    expect(calls).toBeLessThanOrEqual(BUDGET);
  });

  it.each([
    ['2.1 round 1 Jul 2559', '1'],
    ['2.1 at the start', '1,200'],
    ['3.2 since', 'start'],
    ['3.2 since', 'ไม่มี'],
    ['1.6 now', 'done'],
  ])('%s: %s is none', (heading, text) => {
    expect(own('Corda', heading, text).messages).toEqual([]);
  });

  it('the plan’s steps may be left out meanwhile', () => {
    const { messages } = own('Bora', JULY, '5', (_, north) => {
      changeCell(north, 0, 0, { value: STEPS_LEFT_OUT.en });
    });
    expect(messages).toHaveLength(1);
  });

  it.each([1, 2, 3, 4, 5])('it never throws where call %d fails', (nth) => {
    const { book, north } = northern();
    const event = typeInto(book, OWNER, north.id, rowOf(north, 'Bora'), columnOf(north, JULY), '5');
    const addOn = addOnFor(book, OWNER, 'LIMITED');
    addOn.host.failCall(null, nth);
    addOn.edited(event);
    expect(told(addOn)).toEqual([]);
  });
});

it('says nothing more of a cell that was mended', () => {
  const { type } = office();
  expect(told(type('ผ่าน'))).toHaveLength(1);
  expect(told(type('4'))).toEqual([]);
});

it('judges what stands there by now: who mended it before the trigger came to run is told nothing', () => {
  const { book, long, row, column } = office();
  const event = typeInto(book, LONG_CLERK, long.id, row, column, 'ผ่าน');
  typeInto(book, LONG_CLERK, long.id, row, column, '4');
  expect(told(edited(book, event))).toEqual([]);
});

it('leaves notes and backgrounds of people as they are', () => {
  const { book, long, row, column, type } = office();
  changeCell(long, row, column, { note: 'ถามคุณสมศรี', style: { background: '#00ff00' } });
  expect(told(type('ผ่าน'))).toHaveLength(1);
  expect(told(type('4'))).toEqual([]);
  expect(cellAt(tab(book, 'ลอง'), row, column)).toMatchObject({
    note: 'ถามคุณสมศรี',
    style: { background: '#00ff00' },
  });
});

it('finds its columns where they were moved, and rows where they were sorted to', () => {
  const { book, long, row, column } = office();
  for (const cells of long.cells) if (cells) cells.splice(2, 0, undefined as never);
  long.cells.splice(2, 0, [], []);
  const cell = a1({ row: row + 2, column: column + 1, rows: 1, columns: 1 });
  expect(told(typed(book, long, cell, '1', OWNER))).toEqual([expect.stringContaining(`ช่อง ${cell} `)]);
});

it('speaks English in an English workbook', () => {
  const { book, north, cell } = northern();
  const addOn = typed(book, north, cell('Corda'), '4', OWNER);
  expect(told(addOn)).toEqual([
    `Corda reported step 4 in the round of 1 Jul 2559, below step 5 reported for 1 Jun 2559. Correct cell ${cell('Corda')}, or, if it is right, explain it in the panel, or in the remark beginning with the round: "1 Jul 2559: why".`,
  ]);
  expect(addOn.host.toasts[0]?.title).toBe('Khanton');
  expect(thaiIn(told(typed(book, north, cell('Bora'), 'done', OWNER)))).toEqual([]);
});

describe('nothing is said, and next to nothing called, of', () => {
  it('a paste of several cells, and one that is emptied', () => {
    const { book, long, row, column } = office();
    const paste = pasteBlock(book, LONG_CLERK, long.id, row, column, [['ผ่าน'], ['9']]);
    expect(total(edited(book, paste))).toBe(0);
    expect(total(edited(book, clearArea(book, LONG_CLERK, long.id, { row, column, rows: 1, columns: 1 })))).toBe(0);
    // Validation finds it.
    pasteBlock(book, LONG_CLERK, long.id, row, column, [['ผ่าน'], ['9']]);
    expect(findings(book).filter(({ rule, tab: at }) => rule === 'not-a-step' && at === 'ลอง')).toHaveLength(2);
  });

  it('a formula', () => {
    expect(total(office().type('=1/0'))).toBe(0);
  });

  it('headers, the title, names, types and remarks', () => {
    const { book, long } = office();
    const remark = a1({ row: 3, column: columnOf(long, 'หมายเหตุ'), rows: 1, columns: 1 });
    for (const cell of ['A1', 'C2', 'A2', 'A4', 'B4', 'H2', remark, 'Z4'])
      expect(told(typed(book, long, cell, 'ผ่าน', OWNER)), cell).toEqual([]);
  });

  it('a row without a name', () => {
    const { book, long, column } = office();
    const row = long.cells.length + 2;
    expect(told(typed(book, long, a1({ row, column, rows: 1, columns: 1 }), 'ผ่าน'))).toEqual([]);
  });

  it('a tab without headers, or without those of type and name', () => {
    for (const gone of [0, 1, 'all'] as const) {
      const { long, type } = office();
      if (gone === 'all') long.cells[1] = [];
      else changeCell(long, 1, gone, { value: 'อื่น' });
      expect(told(type('ผ่าน'))).toEqual([]);
    }
  });

  it('a column of the office under a bare date', () => {
    const { long, column, type } = office();
    changeCell(long, 1, column, { value: '1 ก.ค. 2556' });
    expect(told(type('ผ่าน'))).toEqual([]);
  });

  it('any cell of any other tab', () => {
    const book = phraeBook();
    run(book, 'validate', { round: '2556-07-01' });
    for (const command of ['summary', 'completeness', 'comparison', 'targets', 'outlook', 'board'])
      run(book, command, command === 'board' ? {} : { round: '2556-07-01' });
    ownTab(book, 'งานของเรา');
    const others = book.sheets.filter(({ name }) => !DISTRICTS.includes(name));
    expect(others.length).toBe(book.sheets.length - DISTRICTS.length);
    const addOn = addOnFor(book, OWNER, 'LIMITED');
    for (const { id, cells, columnCount } of others)
      for (let row = 0; row < Math.min(cells.length, 8); row += 1)
        for (let column = 0; column < Math.min(columnCount, 8); column += 1)
          addOn.edited({ sheetId: id, area: { row, column, rows: 1, columns: 1 }, value: 'ผ่าน' });
    expect(total(addOn)).toBeGreaterThan(500);
    expect(told(addOn)).toEqual([]);
  });

  it('a cell so far away that to read up to it would be felt', () => {
    const { book, long, column } = office();
    long.rowCount = 20_000;
    const addOn = edited(book, typeInto(book, LONG_CLERK, long.id, 19_000, column, 'ผ่าน'));
    expect(total(addOn)).toBe(0);
  });

  it('an add-on that is not enabled in the file', () => {
    const { book, long, row, column } = office();
    const event = typeInto(book, LONG_CLERK, long.id, row, column, 'ผ่าน');
    expect(total(edited(book, event, LONG_CLERK, 'NONE'))).toBe(0);
  });
});

it('is about the tab that was edited, whichever is active', () => {
  const { book, long, july } = office();
  book.activeSheet = tab(book, 'สอง').id;
  expect(told(typed(book, long, july, 'ผ่าน'))).toEqual([expect.stringContaining(LAO)]);
});

it('reads a tab that was copied within the workbook, too', () => {
  const { book, long, july } = office();
  const copy = duplicateSheet(book, long, 'สำเนาของ ลอง');
  expect(told(typed(book, copy, july, 'ผ่าน', OWNER))).toHaveLength(1);
});

describe('whatever is typed', () => {
  it.each([
    '{found} {lao} {where}',
    '$& $1 $$',
    '<img src=x onerror=alert(1)>',
    '__proto__',
    '\u202eกลับ',
    '\ud800',
    'ก'.repeat(50_000),
  ])('is quoted as it is, and cut where it is long: %.30s', (text) => {
    const [message = ''] = told(office().type(text));
    expect(message).toContain(`"${text.slice(0, 200)}`);
    expect(message.length).toBeLessThan(400);
  });

  it('and whatever the LAO is called', () => {
    const { book, long, row, type } = office();
    changeCell(long, row, 1, { value: 'ทต.{found}$&<b>' });
    expect(told(type('ผ่าน'))).toEqual([expect.stringContaining('ทต.{found}$&<b> รอบ')]);
    changeCell(long, row, 1, { value: 7 });
    changeCell(tab(book, 'ลอง'), row, 0, { value: { error: '#REF!' } });
    expect(() => type('ผ่าน')).not.toThrow();
  });

  it('it says what validation finds, cell by cell, and nothing else', () => {
    const [ROWS, ROUNDS] = [6, 4];
    const block = fc.array(fc.array(anyTyped, { minLength: ROUNDS, maxLength: ROUNDS }), {
      minLength: ROWS,
      maxLength: ROWS,
    });
    const { book: given, row: first, column: july } = office();
    const from = july - ROUNDS + 1;
    fc.assert(
      fc.property(block, (texts) => {
        const book = structuredClone(given);
        const long = tab(book, 'ลอง');
        clearArea(book, LONG_CLERK, long.id, { row: first, column: from, rows: ROWS, columns: ROUNDS });
        const addOn = addOnFor(book, LONG_CLERK, 'LIMITED');
        const formulas: string[] = [];
        const messages: string[] = [];
        // Each cell is judged by those to its left, which stay as they are.
        texts.forEach((line, down) => {
          line.forEach((text, right) => {
            const event = typeInto(book, LONG_CLERK, long.id, first + down, from + right, text);
            const cell = a1({ row: first + down, column: from + right, rows: 1, columns: 1 });
            const before = told(addOn).length;
            addOn.edited(event);
            if (text !== '' && event.value === undefined) formulas.push(cell);
            for (const message of told(addOn).slice(before)) messages.push(`${cell} ${message.split(' ')[0]}`);
          });
        });
        const found = findings(book).filter(
          ({ rule, tab: at, cell, lao }) =>
            ['not-a-step', 'regression'].includes(rule) &&
            at === 'ลอง' &&
            texts.some((_, down) => lao === long.cells[first + down]?.[1]?.value) &&
            // What a formula comes to is not known while it is typed.
            !formulas.includes(cell ?? ''),
        );
        expect(messages.sort()).toEqual(found.map(({ cell, lao }) => `${cell} ${lao}`).sort());
      }),
      { numRuns: runs(8) },
    );
  });
});

describe('it never throws', () => {
  it.each([1, 2, 3, 4])('where call %d fails, or is the last that may be made', (nth) => {
    for (const fail of ['failCall', 'endAt'] as const) {
      const { book, long, row, column } = office();
      const event = typeInto(book, LONG_CLERK, long.id, row, column, 'ผ่าน');
      const before = structuredClone(book);
      const addOn = addOnFor(book, LONG_CLERK, 'LIMITED');
      if (fail === 'failCall') addOn.host.failCall(null, nth);
      else addOn.host.endAt(nth);
      addOn.edited(event);
      expect(book).toEqual(before);
      expect(told(addOn)).toEqual([]);
      expect(total(addOn)).toBeLessThanOrEqual(BUDGET);
    }
  });

  it('where the tab is gone by then', () => {
    const { book, long, row, column } = office();
    const event = typeInto(book, LONG_CLERK, long.id, row, column, 'ผ่าน');
    book.sheets = book.sheets.filter((sheet) => sheet !== long);
    expect(told(edited(book, event))).toEqual([]);
  });

  it.each([
    undefined,
    null,
    5,
    'x',
    {},
    { range: null },
    { range: {} },
    { source: {}, range: { rowStart: 4 }, value: 'x' },
  ])('whatever it is handed: %j', (given) => {
    const addOn = addOnFor(phraeBook(), OWNER, 'LIMITED');
    expect(addOn.call('onEdit', [given])).toBeUndefined();
    expect(total(addOn)).toBe(0);
  });

  it('where Google should not say where the cell lies: nothing is asked', () => {
    const asked: unknown[] = [];
    const range = new Proxy({}, { get: (_, key) => void asked.push(key) });
    tellOfSlip({ authMode: 'LIMITED', source: {}, range, value: 'ผ่าน' } as unknown as GivenEvent);
    expect(asked).toEqual(['rowStart', 'columnStart']);
  });
});
