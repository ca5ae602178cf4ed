// The menu as Google would show it, under each authorization and in both languages, and what pressing an entry does.
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../../local/office.ts';
import type { MenuItem, MenuState } from '../../../local/services/host/objects.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { fictitiousBook } from '../../support/books/fictitious';
import { columnOf, LONG_CLERK, OWNER, phraeBook, rowOf, tab, type } from '../../support/books/office';

function menuOf(book: Workbook, authMode: 'NONE' | 'LIMITED' = 'LIMITED'): MenuState {
  const addOn = addOnFor(book, OWNER, authMode);
  addOn.open();
  expect(addOn.host.menus).toHaveLength(1);
  return addOn.host.menus[0] as MenuState;
}

function entriesOf({ items }: MenuState): Extract<MenuItem, { functionName: string }>[] {
  return items.flatMap((item) => ('subMenu' in item ? entriesOf(item.subMenu) : 'separator' in item ? [] : [item]));
}

const captions = (menu: MenuState) => entriesOf(menu).map(({ caption }) => caption);

function englishBook(): Workbook {
  const book = phraeBook();
  const settings = tab(book, 'การตั้งค่า');
  const cells = settings.cells[rowOf(settings, 'ภาษา')] ?? [];
  expect(cells[columnOf(settings, 'ค่า')]?.value).toBe('ไทย');
  type(book, settings, `B${rowOf(settings, 'ภาษา') + 1}`, 'en');
  // The menu follows the settings once they have been read.
  addOnFor(book, OWNER).call('panelState', []);
  return book;
}

describe('the menu', () => {
  it.each(['NONE', 'LIMITED'] as const)('opens under %s', (authMode) => {
    expect(captions(menuOf(phraeBook(), authMode))).toContain('สร้างสรุปจังหวัด');
  });

  it('has a submenu of what a check looks at', () => {
    const menu = menuOf(phraeBook());
    const check = menu.items.flatMap((item) => ('subMenu' in item ? [item.subMenu] : []));
    expect(check.map(({ title }) => title)).toEqual(['ตรวจสอบ']);
    expect(captions(check[0] as MenuState)).toEqual(['ทั้งจังหวัด', 'อำเภอของแท็บนี้', 'แถวที่เลือก']);
  });

  it('is in English when the settings say so, and in Thai where nothing may be read', () => {
    expect(menuOf(englishBook()).title).toBe('Khanton');
    expect(captions(menuOf(englishBook())).join()).not.toMatch(/[ก-๙]/);
    expect(menuOf(englishBook(), 'NONE').title).toBe('ขั้นตอน');
  });

  it('opens in a workbook without settings', () => {
    const book = phraeBook();
    book.sheets = book.sheets.filter(({ name }) => name !== 'การตั้งค่า');
    expect(menuOf(book).title).toBe('ขั้นตอน');
  });

  it('every entry leads to a door, which says what came out or opens a page', () => {
    const doors = entriesOf(menuOf(fictitiousBook())).map(({ functionName }) => functionName);
    expect(new Set(doors).size).toBe(doors.length);
    for (const door of doors) {
      const addOn = addOnFor(fictitiousBook(), OWNER);
      addOn.host.answers = ['YES'];
      addOn.call(door, []);
      const { alerts, toasts, dialogs, sidebar } = addOn.host;
      // Nothing has been pasted yet that could be checked, nor brought in that could be undone, taking targets asks first, the open tab is no district's, and the file no copy.
      // An act has no district where none of its tabs is open.
      const isRefused = /check_form|hand_in|confirm_no_change|new_year|undo/.test(door);
      const expected = isRefused ? ['OK'] : door === 'menu_take_targets' ? ['YES_NO'] : [];
      expect(
        alerts.map(({ buttons }) => buttons),
        door,
      ).toEqual(expected);
      // What builds says first of which round, where nobody named one.
      const told = toasts.filter(({ message }) => !message.startsWith('กำลังดำเนินการของรอบ'));
      expect(told.length + dialogs.length + (sidebar ? 1 : 0), door).toBe(isRefused ? 0 : 1);
    }
  });

  it('shows the output that it built', () => {
    const book = phraeBook();
    addOnFor(book, OWNER).call('menu_summary', []);
    expect(book.activeSheet).toBe(tab(book, 'สรุปจังหวัด').id);
  });

  it('what rests on entries that are off says how to turn them on', () => {
    const addOn = addOnFor(phraeBook(), OWNER);
    addOn.call('menu_evidence', []);
    expect(JSON.stringify(addOn.host.alerts)).toMatch(/กรอกหลักฐานของแต่ละขั้น.* ยังเป็น .*ปิด.*แก้เป็น .*เปิด.*ตั้งค่าสเปรดชีต/);
  });

  it('a refusal waits for an answer, in plain Thai', () => {
    const book = phraeBook();
    book.sheets = book.sheets.filter(({ name }) => name !== 'การตั้งค่า');
    const addOn = addOnFor(book, OWNER);
    addOn.call('menu_summary', []);
    expect(JSON.stringify(addOn.host.alerts)).toContain('ไม่พบแท็บ');
  });

  it('a narrowed check opens the panel and writes nothing', () => {
    const book = phraeBook();
    const before = structuredClone(book);
    const addOn = addOnFor(book, LONG_CLERK);
    addOn.call('menu_validate_rows', []);
    expect(addOn.host.sidebar?.title).toBe('แถบด้านข้าง');
    expect(addOn.host.sidebar?.content).toContain('<html lang="th" data-scope="rows">');
    expect(book).toEqual(before);
  });
});
