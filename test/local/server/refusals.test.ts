// What a person is told when an edit is refused: tab and cells, in the workbook's language.
import { expect, it, onTestFinished } from 'vitest';
import { whyNotEdit } from '../../../local/workbook/protection.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { englishBook } from '../../support/books/english';
import { LONG_CLERK, OWNER, phraeBook, SONG_CLERK, tab } from '../../support/books/office';
import { serveBook } from '../../support/served/served';

async function asking(book: Workbook, name: string) {
  const served = await serveBook(book);
  onTestFinished(served.stop);
  const sheet = tab(book, name);
  return async (edit: object, user = LONG_CLERK) =>
    (await served.post('/edit', { sheetId: sheet.id, ...edit }, user)).answer;
}

const PASTE = { row: 2, column: 1, block: [Array(6).fill('4'), Array(6).fill('4')] };

it('names the protected cells that a paste touches, and pastes nothing', async () => {
  const book = phraeBook();
  // Beside these columns stand calculated ones.
  const typed = () => tab(book, 'ลอง').cells.map((row) => row?.slice(0, 8).map((cell) => cell?.value));
  const before = typed();
  const edit = await asking(book, 'ลอง');
  expect(await edit(PASTE)).toEqual({
    done: false,
    message: `ท่านไม่มีสิทธิ์แก้ไขช่องที่ป้องกันไว้ ได้แก่ B3:B4 แท็บ "ลอง" ระบบจึงยังไม่ได้แก้ไขข้อมูลใด หากจำเป็นต้องแก้ไข โปรดติดต่อเจ้าของสเปรดชีต (${OWNER})`,
  });
  expect(typed()).toEqual(before);
  expect(await edit({ row: 2, column: 0, block: [['x']] })).toMatchObject({
    message: expect.stringMatching(/^ช่อง A3 แท็บ "ลอง" เป็นช่องที่ป้องกันไว้/),
  });
  expect(await edit({ clear: [{ row: 2, column: 2, rows: 1, columns: 1 }] }, SONG_CLERK)).toMatchObject({
    message: expect.stringContaining('ช่อง C3 แท็บ "ลอง"'),
  });
  // What scripts are told stays Google's.
  expect(whyNotEdit(book, tab(book, 'ลอง'), { row: 2, column: 0, rows: 1, columns: 1 }, LONG_CLERK)).toMatch(
    /^You are trying to edit a protected cell/,
  );
});

it('says the same in English in an English workbook', async () => {
  const book = englishBook();
  const edit = await asking(book, 'North');
  expect(await edit({ row: 2, column: 0, block: [['x']] })).toEqual({
    done: false,
    message: `Cell A3 of tab "North" is protected, and you may not change it. Ask the owner of the spreadsheet (${OWNER}).`,
  });
});

it('names the cell that takes certain values only, and says that nothing was given', async () => {
  const book = phraeBook();
  const long = tab(book, 'ลอง');
  const cell = long.cells[2]?.[2];
  if (cell?.validation) cell.validation = { ...cell.validation, allowInvalid: false, helpText: 'ขั้น 0–5' };
  const edit = await asking(book, 'ลอง');
  expect(await edit({ row: 2, column: 2, block: [['เก้า']] })).toEqual({
    done: false,
    message: 'ช่อง C3 แท็บ "ลอง" รับเฉพาะค่าที่กำหนดไว้ ระบบจึงยังไม่ได้แก้ไขข้อมูลใด ขั้น 0–5',
  });
  expect(await edit({ row: 2, column: 2, block: [[]] })).toEqual({ done: false, message: 'ไม่มีข้อมูลให้วาง' });
  expect(await edit({ sheetId: 987_654, row: 2, column: 2, block: [['1']] })).toEqual({
    done: false,
    message: 'ไม่มีแท็บนี้ในสเปรดชีตแล้ว',
  });
});

it('shows what stands in a cell by now, where it is not what its editor saw', async () => {
  const book = phraeBook();
  const edit = await asking(book, 'ลอง');
  const remark = { row: 2, column: 9 };
  expect(await edit({ ...remark, block: [['ตรวจแล้ว']], seen: '' }, OWNER)).toEqual({ done: true });
  expect(await edit({ ...remark, block: [['เหตุผล']], seen: '' })).toMatchObject({
    done: false,
    standing: { input: 'ตรวจแล้ว', by: OWNER },
  });
  expect(await edit({ ...remark, block: [['เหตุผล']], seen: 'ตรวจแล้ว' })).toEqual({ done: true });
  // A window that has not heard yet of its own edit.
  expect(await edit({ ...remark, block: [['เหตุผลใหม่']], seen: 'ตรวจแล้ว' })).toEqual({ done: true });
  expect(tab(book, 'ลอง').cells[2]?.[9]?.value).toBe('เหตุผลใหม่');
});
