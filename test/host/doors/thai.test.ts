// The add-on in Thai: no English sentence and no key of the machine's in anything that a person reads.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, describeCommands } from '../../../local/office.ts';
import { columnLetters } from '../../../local/workbook/address.ts';
import type { Sheet, Workbook } from '../../../local/workbook/workbook.ts';
import { readIn } from '../../support/books/english';
import { emptyBook, LONG_CLERK, OWNER, tab, type } from '../../support/books/office';
import { englishIn, thaiBook } from '../../support/books/thai';
import { isAct, readyFor } from '../../support/runs/acts';

const COMMANDS = describeCommands(emptyBook()).filter(({ id }) => id !== 'set-up');

/** What to call it with, once for each thing that it can make. */
function callsOf(id: string): Record<string, unknown>[] {
  const ofEach = ['funds', '1.6', '2.1', '3.2'].map((indicator) => ({ indicator }));
  if (id === 'print') return ['summary', 'comparison', 'targets', 'memo'].map((form) => ({ form }));
  if (['summary', 'comparison', 'completeness', 'overview', 'validate'].includes(id)) return [{}, ...ofEach];
  if (id === 'change-lao') return [{ kind: 'rename', lao: 'อบต.คอดา', to: 'อบต.คอดาใหม่', day: '2559-06-15' }];
  if (id === 'check-form') return [{ form: 'เหนือ\t1\t3\t0\t0\t1\t0\t0\t0\t0\t0\t0\t2\nไม่มี\t1\t3\t0\t0\tก' }];
  return [{}];
}

/** What a clerk can break: typed steps and entries, names, types, targets, headers, tabs. */
function brokenBook(): Workbook {
  const book = thaiBook();
  const [north, south, registry] = [tab(book, 'เหนือ'), tab(book, 'ใต้'), tab(book, 'ทะเบียน อปท.')];
  const typed: readonly [Sheet, string, string][] = [
    [north, 'D3', 'ผ่าน'],
    [north, 'E3', '2.5'],
    [north, 'F4', 'ขั้น 4'],
    [north, 'D4', '1/2'],
    [north, 'D5', 'TRUE'],
    [north, 'B5', 'อบต.เดลต้า'],
    [north, 'B6', 'อบต.ไม่มี'],
    [north, 'U4', 'มาก'],
    [south, 'A3', 'อบต.'],
    [south, 'B5', 'อบต.กาลา'],
    [south, 'Y3', 'เมื่อวาน'],
    [registry, 'D3', 'อาจจะ'],
    [registry, 'B4', 'บริษัท'],
    [registry, 'A10', ''],
  ];
  for (const [sheet, cell, text] of typed) type(book, sheet, cell, text);
  type(book, north, `${columnLetters(north.cells[1]?.length ?? 0)}2`, '9.9 รอบ 1 เม.ย. 2559');
  type(book, south, 'D2', 'ขั้นในฤดูร้อน');
  book.sheets = book.sheets.filter(({ name }) => name !== 'เทศบาลเมืองเอก');
  return book;
}

/** What a box holds, the numbers of indicators that have no number, what a test says, and what the ledger keeps to compare with; its codes, too, of which one may have no digit. */
const isData = (text: string) =>
  /^(true|false|step|funds|fund-members|2 of 3|[0-9a-f]{8})$/i.test(text) || /^(\{|\|\[)/.test(text);

/** Messages of findings, and what is said of a result, without its keys. */
function saidBy(outcome: ReturnType<typeof callCommand>): string[] {
  const { message } = outcome;
  const findings =
    (outcome as { result?: { findings?: { message: string; remedy: string }[] } }).result?.findings ?? [];
  return [message, ...findings.flatMap((each) => [each.message, each.remedy ?? ''])];
}

describe('with names in Thai letters, no English word is left', () => {
  it.each(COMMANDS.map(({ id }) => id))('in what %s says and writes', (id) => {
    for (const book of [thaiBook(), brokenBook()]) {
      for (const options of isAct(id) ? [readyFor(book, id) ?? {}] : callsOf(id)) {
        const outcome = callCommand(book, OWNER, id, options);
        if (id !== 'export') expect(englishIn(saidBy(outcome))).toEqual([]);
        expect(englishIn(readIn(book).filter((text) => !isData(text)))).toEqual([]);
        // A year is no number of anything.
        expect([...saidBy(outcome), ...readIn(book)].filter((text) => /\b2,5\d\d\b/.test(text))).toEqual([]);
      }
    }
  });

  it('in what entries of the menu show', () => {
    const addOn = addOnFor(thaiBook(), OWNER);
    addOn.open();
    const named = JSON.stringify(addOn.host.menus).replace(/menu_\w+/g, '');
    const captions = named.match(/"caption":"[^"]*"/g) ?? [];
    for (const door of JSON.stringify(addOn.host.menus).match(/menu_\w+/g) ?? []) {
      const pressed = addOnFor(thaiBook(), OWNER);
      pressed.call(door, []);
      const { toasts, alerts, dialogs, sidebar } = pressed.host;
      const titles = [...dialogs.map(({ title }) => title), sidebar?.title ?? ''];
      const told = [...toasts, ...alerts].flatMap((each) => [each.title, each.message].map((text) => text ?? ''));
      expect(englishIn([...told, ...titles]), door).toEqual([]);
    }
    expect(englishIn(captions.map((each) => each.slice(11, -1)))).toEqual([]);
  });

  it.each<[string, Record<string, unknown>]>([
    ['comparison', { round: '2559-04-01' }],
    ['check-form', {}],
    ['set-up', { year: 2556 }],
    ['set-up', { language: 'en' }],
    ['set-up', { editors: 'ไม่มี=a@example.go.th' }],
    [
      'set-up',
      { roster: 'อำเภอ\tประเภท\tชื่อ อปท.\tเป้าหมาย\n\tก\t\tข\nเหนือ\tอบต.\tอบต.คอดา\tหลัก\nเหนือ\tอบต.\tอบต.คอดา\tหลัก' },
    ],
    ['close-round', { round: '2559-09-01', now: '2559-07-03' }],
    ['accept', { district: 'เหนือ', round: '2559-07-01' }],
    ['undo', {}],
  ])('in the refusal of %s %o', (id, options) => {
    const outcome = callCommand(thaiBook(), OWNER, id, options);
    expect(outcome.done).toBe(false);
    expect(englishIn([outcome.message])).toEqual([]);
  });

  it('in refusals for others than the owner, and of a workbook that lacks a tab', () => {
    const without = (name: string, id: string, options = {}) => {
      const book = thaiBook();
      book.sheets = book.sheets.filter((sheet) => sheet.name !== name);
      return callCommand(book, OWNER, id, options);
    };
    const refused = [
      ...['take-targets', 'set-up'].map((id) => callCommand(thaiBook(), LONG_CLERK, id, {})),
      without('ทะเบียน อปท.', 'summary'),
      without('การตั้งค่า', 'summary'),
      without('วางแบบที่จัดทำเอง', 'check-form'),
    ];
    for (const outcome of refused) expect(outcome.done).toBe(false);
    expect(englishIn(refused.map(({ message }) => message))).toEqual([]);
  });
});
