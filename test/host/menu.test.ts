// The menu as Google would show it, under each authorization, and what pressing an entry does.
import { describe, expect, it } from 'vitest';
import { addOnFor } from '../../local/office.ts';
import { fictitiousBook } from '../support/fictitious';
import { OWNER, phraeBook, tab } from '../support/office';

describe('the menu', () => {
  it.each(['NONE', 'LIMITED'] as const)('opens under %s', (authMode) => {
    const addOn = addOnFor(phraeBook(), OWNER, authMode);
    addOn.open();
    expect(addOn.host.menus).toHaveLength(1);
    expect(JSON.stringify(addOn.host.menus)).toContain('สร้างสรุปจังหวัด');
  });

  it('every entry leads to a door, and pressing it says what came out', () => {
    const opened = addOnFor(phraeBook(), OWNER);
    opened.open();
    const doors = [...JSON.stringify(opened.host.menus).matchAll(/menu_\w+/g)].map(([name]) => name);
    expect(doors).toHaveLength(8);
    for (const door of doors) {
      const addOn = addOnFor(fictitiousBook(), OWNER);
      addOn.call(door, []);
      expect(addOn.host.alerts, door).toEqual([]);
      expect(addOn.host.toasts, door).toHaveLength(1);
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
    expect(JSON.stringify(addOn.host.alerts)).toMatch(/กรอกหลักฐานของแต่ละขั้น.* off .*ตั้งค่าสมุดงาน/);
  });

  it('a refusal waits for an answer, in plain Thai', () => {
    const book = phraeBook();
    book.sheets = book.sheets.filter(({ name }) => name !== 'การตั้งค่า');
    const addOn = addOnFor(book, OWNER);
    addOn.call('menu_summary', []);
    expect(JSON.stringify(addOn.host.alerts)).toContain('ไม่พบแท็บ');
  });
});
