// A round is closed, and what may happen then: a forbidden edit, a change all the same, an exception that ends by itself, a second closing.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import { a1 } from '../../../local/workbook/address.ts';
import { deleteRows, insertColumns } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { CLOSED_AT, closedYear, fullYear, JULY, LATER, stepCell } from '../../support/books/closing';
import {
  AFTER,
  BOARD,
  changed,
  close,
  JUNE_STEP,
  ledgerTab,
  linesOf,
  REGISTRY,
  reopen,
  SECOND,
  STEP,
  stateOf,
  THIRD,
  UNTIL,
} from '../../support/books/closing-acts';
import { type FoundFinding, LONG_CLERK, OWNER, rowOf, run, SONG_CLERK, tab, type } from '../../support/books/office';

describe('closing', () => {
  it('says what it left open, and builds the outputs of the round', () => {
    const book = fullYear();
    const outcome = close(book);
    expect(outcome).toMatchObject({
      done: true,
      result: { command: 'close-round', district: null, round: JULY, state: 'closed', notAccepted: 3, LAOs: 6 },
    });
    expect(outcome.message).toContain('ทั้งที่ยังไม่ได้รับรายงาน 3 อำเภอ และมีรายการต้องแก้ไข');
    const { mustFix } = (outcome as { result: { mustFix: number } }).result;
    const { counts } = run(structuredClone(book), 'validate', { round: JULY, now: CLOSED_AT }) as {
      counts: { 'must-fix': number };
    };
    expect(mustFix).toBe(counts['must-fix']);
    for (const name of ['สรุปจังหวัด', 'ความครบถ้วน', 'บัญชีเป้าหมาย', 'ผลการตรวจ'])
      expect(JSON.stringify(tab(book, name).cells)).toContain('กรกฎาคม 2556');
    expect(stateOf(book, 'ลอง', CLOSED_AT)).toBe('closed');
  });

  it('says nothing more where all is accepted and nothing must be fixed', () => {
    const book = fullYear();
    for (const district of ['ลอง', 'สอง', 'เทศบาลเมืองแพร่'])
      for (const [command, more] of [
        ['hand-in', { reason: 'ครบแล้ว' }],
        ['accept', {}],
      ] as const)
        run(book, command, { district, round: JULY, now: CLOSED_AT, ...more });
    expect(close(book)).toMatchObject({ result: { notAccepted: 0 } });
  });

  it.each([
    ['before it opens', '2556-06-05T23:59', 'close-not-open'],
    ['on the day that it opens', '2556-06-06T00:00', null],
  ])('%s', (_, now, code) => {
    const outcome = close(fullYear(), now);
    expect(outcome.done ? null : outcome.code).toBe(code);
  });

  it('is the province’s alone, and needs a round that is known', () => {
    const book = fullYear();
    const before = structuredClone(book);
    expect(close(book, CLOSED_AT, LONG_CLERK)).toMatchObject({ code: 'province-only' });
    expect(reopen(book, {}, LATER, LONG_CLERK)).toMatchObject({ code: 'province-only' });
    expect(callCommand(book, OWNER, 'close-round', { now: CLOSED_AT })).toMatchObject({ code: 'option-missing' });
    expect(callCommand(book, OWNER, 'close-round', { round: '2556-10-01', now: CLOSED_AT })).toMatchObject({
      code: 'round-unknown',
    });
    expect(book.sheets).toEqual(before.sheets);
  });

  it('is refused where it is closed already, by whom and when', () => {
    const book = closedYear();
    const before = structuredClone(book.sheets);
    const outcome = close(book, LATER);
    expect(outcome).toMatchObject({ done: false, code: 'closed-already' });
    expect(outcome.message).toContain('5 ก.ค. 2556 เวลา 10.00 น. (จังหวัด)');
    expect(book.sheets).toEqual(before);
  });

  it('of two officers at the same moment the second is told', () => {
    const book = fullYear();
    const first = addOnFor(book, OWNER);
    let second: Outcome | null = null;
    first.host.beforeCall = (name) => {
      if (name !== 'Range.setValues' || second) return;
      second = close(book);
    };
    expect(first.call('runCommand', ['close-round', { round: JULY, now: CLOSED_AT }])).toMatchObject({ done: true });
    expect(second).toMatchObject({ done: false, code: 'busy' });
    expect(close(book)).toMatchObject({ done: false, code: 'closed-already' });
    expect(linesOf(book, 'ปิดรอบ')).toHaveLength(1);
  });
});

describe('the columns of a closed round', () => {
  /** Those of July on the tab of ลอง, as A1 names of a cell in its fourth row. */
  const ofJuly = (book: Workbook) =>
    (tab(book, 'ลอง').cells[1] ?? []).flatMap((cell, column) =>
      `${cell?.value}`.includes('1 ก.ค.') ? [a1({ row: 3, column, rows: 1, columns: 1 })] : [],
    );

  it('are the province’s alone; the others are typed into as before', () => {
    const book = closedYear();
    const long = tab(book, 'ลอง');
    expect(ofJuly(book).length).toBeGreaterThan(2);
    for (const cell of ofJuly(book)) expect(() => type(book, long, cell, '1', LONG_CLERK), cell).toThrow(/protected/);
    type(book, long, JUNE_STEP, '3', LONG_CLERK);
    type(book, long, stepCell(book, 'ลอง', 'ส.ค.', 3), '3', LONG_CLERK);
    type(book, long, SECOND, '3');
  });

  it('are one protection where they are neighbours', () => {
    const book = closedYear();
    const closedOn = () =>
      tab(book, 'ลอง').protections.filter(({ description }) => description.startsWith('รอบที่ปิดแล้ว'));
    const apart = closedOn().length;
    run(book, 'close-round', { round: '2556-06-01', now: LATER });
    expect(closedOn()).toHaveLength(apart);
  });

  it('are opened for one district until a day, and closed again by whatever the province does next', () => {
    const book = closedYear();
    expect(reopen(book, { district: 'ลอง' })).toMatchObject({
      done: true,
      result: { command: 'reopen', district: 'ลอง', round: JULY, state: 'reopened', until: '2013-07-25' },
    });
    type(book, tab(book, 'ลอง'), STEP, '5', LONG_CLERK);
    expect(() => type(book, tab(book, 'สอง'), STEP, '5', SONG_CLERK)).toThrow(/protected/);
    run(book, 'validate', { round: JULY, now: `${UNTIL}T23:59` });
    type(book, tab(book, 'ลอง'), STEP, '4', LONG_CLERK);
    // A clerk may not change protections, and is not stopped by that.
    run(book, 'validate', { round: JULY, now: AFTER }, LONG_CLERK);
    type(book, tab(book, 'ลอง'), STEP, '3', LONG_CLERK);
    run(book, 'board', { now: AFTER });
    expect(() => type(book, tab(book, 'ลอง'), STEP, '5', LONG_CLERK)).toThrow(/protected/);
  });

  it('are kept again by set-up where somebody has taken the protection off; run twice it changes nothing', () => {
    const book = closedYear();
    const whole = structuredClone(book.sheets);
    const long = tab(book, 'ลอง');
    long.protections = long.protections.filter(({ description }) => !description.startsWith('รอบที่ปิดแล้ว'));
    type(book, long, STEP, '4', LONG_CLERK);
    for (let times = 0; times < 2; times += 1) {
      run(book, 'set-up');
      expect(() => type(book, tab(book, 'ลอง'), STEP, '5', LONG_CLERK)).toThrow(/protected/);
      const kept = tab(book, 'ลอง').protections.length;
      expect(kept).toBe(whole.find(({ name }) => name === 'ลอง')?.protections.length);
    }
  });

  it('are those of the round, where a column is inserted while it is closed', () => {
    const book = fullYear();
    const addOn = addOnFor(book, OWNER);
    let isInserted = false;
    // Once the act is written, and before anything is protected.
    addOn.host.beforeCall = (name) => {
      if (isInserted || name !== 'Sheet.getProtections') return;
      if (!book.sheets.some(({ metadata }) => metadata.some(({ value }) => value === 'output:board'))) return;
      isInserted = true;
      insertColumns(book, tab(book, 'ลอง'), 2, 1);
    };
    addOn.call('runCommand', ['close-round', { round: JULY, now: CLOSED_AT }]);
    expect(isInserted).toBe(true);
    for (const cell of ofJuly(book))
      expect(() => type(book, tab(book, 'ลอง'), cell, '1', LONG_CLERK), cell).toThrow(/protected/);
    type(book, tab(book, 'ลอง'), stepCell(book, 'ลอง', 'มิ.ย.', 4), '3', LONG_CLERK);
  });
});

describe('a closed round that differs from what was kept', () => {
  it('is a finding at the cell, with before and after, in every validation', () => {
    const book = closedYear();
    type(book, tab(book, 'ลอง'), STEP, '1');
    type(book, tab(book, 'ลอง'), SECOND, '');
    type(book, tab(book, 'ลอง'), THIRD, '0');
    type(book, tab(book, 'สอง'), JUNE_STEP, '1');
    const told = changed(book).map(({ tab: where, cell, lao, found, expected }) => [where, cell, lao, found, expected]);
    expect(told).toEqual([
      ['ลอง', STEP, 'ทต.บ้านปิน', '1', '4'],
      ['ลอง', SECOND, 'อบต.ปากกาง', null, '2'],
      ['ลอง', THIRD, 'อบต.หัวทุ่ง', '0', null],
    ]);
    expect(changed(book, { round: '2556-08-01' })).toHaveLength(3);
    expect(changed(book, { round: '2556-06-01' })).toEqual([]);
    expect(changed(book).every(({ severity, state }) => severity === 'must-fix' && state === 'open')).toBe(true);
  });

  it('the same step in another writing is no change', () => {
    const book = closedYear();
    type(book, tab(book, 'ลอง'), STEP, 'ขั้น ๔');
    expect(changed(book)).toEqual([]);
  });

  it('is put back, and is as it was', () => {
    const book = closedYear();
    type(book, tab(book, 'ลอง'), STEP, '1');
    type(book, tab(book, 'ลอง'), STEP, '4');
    expect(changed(book)).toEqual([]);
    expect(close(book, LATER)).toMatchObject({ code: 'closed-already' });
  });

  it.each([
    [
      'a LAO that is registered no more, with each value',
      (book: Workbook) => deleteRows(book, tab(book, REGISTRY), rowOf(tab(book, REGISTRY), 'ทต.สอง'), 1),
      [
        ['สอง', 'ทต.สอง', null, '5', 'step'],
        ['สอง', 'ทต.สอง', null, '33', 'funds'],
        ['สอง', 'ทต.สอง', null, '3', '1.6'],
      ],
    ],
    [
      'one without a value',
      (book: Workbook) => {
        const registry = tab(book, REGISTRY);
        deleteRows(book, registry, rowOf(registry, 'อบต.หัวทุ่ง'), 1);
      },
      [['ลอง', 'อบต.หัวทุ่ง', null, '3', '2.1']],
    ],
    [
      'a row that was deleted',
      (book: Workbook) => deleteRows(book, tab(book, 'เทศบาลเมืองแพร่'), 2, 1),
      [
        ['เทศบาลเมืองแพร่', 'ทม.แพร่', null, '5', 'step'],
        ['เทศบาลเมืองแพร่', 'ทม.แพร่', null, '1', '1.6'],
        ['เทศบาลเมืองแพร่', 'ทม.แพร่', null, '4', '2.1'],
      ],
    ],
    [
      'a LAO that moved to another district',
      (book: Workbook) => {
        const registry = tab(book, REGISTRY);
        type(book, registry, `A${rowOf(registry, 'อบต.ปากกาง') + 1}`, 'สอง');
      },
      [
        ['ลอง', 'อบต.ปากกาง', 'สอง', 'ลอง', null],
        ['ลอง', 'อบต.ปากกาง', null, '2', 'step'],
        ['ลอง', 'อบต.ปากกาง', null, '2', '1.6'],
      ],
    ],
  ])('%s', (_, change, expected) => {
    const book = closedYear();
    change(book);
    const told = changed(book) as unknown as (FoundFinding & { district: string; indicator: string | null })[];
    const key = (line: unknown[]) => JSON.stringify(line);
    expect(
      told
        .map(({ district, lao, found, expected: kept, indicator }) => key([district, lao, found, kept, indicator]))
        .sort(),
    ).toEqual(expected.map(key).sort());
  });

  it('a district that is renamed is one finding; closing again makes an end of it', () => {
    const book = closedYear();
    for (const name of ['การตั้งค่า', REGISTRY])
      for (const cell of tab(book, name).cells.flat()) if (cell?.value === 'ลอง') cell.value = 'ลองใหม่';
    const long = book.sheets.find(({ name }) => name === 'ลอง');
    for (const mark of long?.metadata ?? []) if (mark.value === 'district:ลอง') mark.value = 'district:ลองใหม่';
    book.metadata = book.metadata.filter(({ key }) => key !== 'khanton.tabs');
    expect(changed(book).map(({ found, expected }) => [found, expected])).toEqual([['ลองใหม่', 'ลอง']]);
    expect(close(book, LATER)).toMatchObject({ done: true });
    expect(changed(book)).toEqual([]);
  });

  it('and half renamed, while it is closed: what is there is kept, and the rest of the renaming is found', () => {
    const book = fullYear();
    const rename = (name: string) => {
      for (const cell of tab(book, name).cells.flat()) if (cell?.value === 'ลอง') cell.value = 'ลองใหม่';
    };
    rename('การตั้งค่า');
    expect(close(book)).toMatchObject({ done: true, result: { LAOs: 6 } });
    expect(changed(book)).toEqual([]);
    rename(REGISTRY);
    expect(changed(book).map(({ expected }) => expected)).toContain('ลอง');
  });
});

describe('a ledger whose kept lines were changed', () => {
  const kept = (book: Workbook) => linesOf(book, 'เก็บค่า')[1] as number;
  const column = (book: Workbook) => {
    const row = ledgerTab(book).cells[kept(book)] ?? [];
    return row.findIndex((cell) => `${cell?.value}`.startsWith('{"district"'));
  };
  const edits: [string, (book: Workbook) => void][] = [
    [
      'edited',
      (book) => {
        const cell = ledgerTab(book).cells[kept(book)]?.[column(book)];
        if (cell) cell.value = `${cell.value}`.replace('"step:2013-07-01":4', '"step:2013-07-01":5');
      },
    ],
    ['taken out', (book) => deleteRows(book, ledgerTab(book), kept(book), 1)],
    [
      'cut off at the end',
      (book) => {
        const last = linesOf(book, 'เก็บค่า').at(-1) as number;
        deleteRows(book, ledgerTab(book), last, 1);
      },
    ],
  ];

  it.each(edits)('%s: nothing is built from it, and nothing compared; closing again makes it good', (_, edit) => {
    const book = closedYear();
    edit(book);
    const found = changed(book);
    expect(found.map(({ tab: where, round }) => [where, round])).toEqual([[ledgerTab(book).name, JULY]]);
    const before = structuredClone(book.sheets);
    for (const command of ['summary', 'targets', 'export'])
      expect(callCommand(book, OWNER, command, { round: JULY, now: LATER })).toMatchObject({ code: 'snapshot-broken' });
    expect(book.sheets).toEqual(before);
    expect(callCommand(book, OWNER, 'summary', { round: JULY, now: LATER, live: true })).toMatchObject({ done: true });
    expect(close(book, LATER)).toMatchObject({ done: true });
    expect(changed(book)).toEqual([]);
    expect(callCommand(book, OWNER, 'summary', { round: JULY, now: LATER })).toMatchObject({ done: true });
  });
});

describe('an accepted report', () => {
  const accepted = () => {
    const book = fullYear();
    run(book, 'hand-in', { district: 'ลอง', round: JULY, now: CLOSED_AT, reason: 'ครบแล้ว' });
    run(book, 'accept', { district: 'ลอง', round: JULY, now: CLOSED_AT });
    return book;
  };

  it('that is changed is told with before and after, on the board, in the panel and among the findings, until it is accepted again', () => {
    const book = accepted();
    type(book, tab(book, 'ลอง'), STEP, '5', LONG_CLERK);
    const own = () => {
      const { districts } = run(book, 'board', { now: LATER }) as {
        districts: { district: string; rounds: { round: string; state: string; changed: object[] }[] }[];
      };
      return districts.find(({ district }) => district === 'ลอง')?.rounds.find(({ round }) => round === JULY);
    };
    const change = { lao: 'ทต.บ้านปิน', before: '4', after: '5', tab: 'ลอง', cell: STEP };
    expect(own()).toMatchObject({ state: 'accepted', changed: [change] });
    expect(JSON.stringify(tab(book, BOARD).cells)).toContain('รับแล้ว (เปลี่ยน 1)');
    const { districts } = addOnFor(book, OWNER).call('panelState', [JULY]) as {
      districts: { name: string; changed: object[] }[];
    };
    expect(districts.map(({ name, changed: since }) => [name, since.length])).toContainEqual(['ลอง', 1]);
    const { findings } = run(book, 'validate', { round: JULY, now: LATER }) as { findings: FoundFinding[] };
    const notes = findings.filter(({ rule }) => rule === 'accepted-report-changed');
    expect(notes).toMatchObject([{ severity: 'note', cell: STEP, found: '5', expected: '4' }]);
    run(book, 'accept', { district: 'ลอง', round: JULY, now: LATER });
    expect(own()).toMatchObject({ state: 'accepted', changed: [] });
  });
});
