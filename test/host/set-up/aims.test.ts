// What cannot be in that order is refused by its cell, with what was found and expected: an aim below the share that must pass, wherever both are
// typed, and a day on which the province reports before its districts do.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, phraeBook, rowOf, run, setUpBook, tab, type } from '../../support/books/office';

const SETTINGS = { th: 'การตั้งค่า', en: 'Settings' };
const TAB = { th: 'ตัวชี้วัด', en: 'Indicators' };
const AIM = { th: 'เป้าหมายหลัก: ร้อยละของ อปท.', en: 'Main list: % of LAOs' };

function declared(language: 'th' | 'en' = 'th', ...lines: string[]): Workbook {
  return setUpBook({
    ...{ province: 'แพร่', year: 2569, language },
    indicators: [
      'id\tkind\tname\tsteps\tpass\trequired\taimed',
      '1.6\tsteps\tLocal plans\t7\t5\t50\t75',
      ...lines,
    ].join('\n'),
    roster: 'district\ttype\tname\ttarget\t1.6@2026-04-01\nลอง\tSAO\tอบต.ข\tmain\t5',
  });
}

/** Types into the row of an indicator. */
function typeShares(book: Workbook, language: 'th' | 'en', id: string, shares: { required?: string; aimed?: string }) {
  const sheet = tab(book, TAB[language]);
  const row = rowOf(sheet, id) + 1;
  if (shares.required !== undefined) type(book, sheet, `F${row}`, shares.required);
  if (shares.aimed !== undefined) type(book, sheet, `G${row}`, shares.aimed);
  return row;
}

describe('on the tab of indicators', () => {
  it.each([
    {
      language: 'th',
      message: 'แท็บ "ตัวชี้วัด" ช่อง G4: "ตั้งเป้า (ร้อยละ)" คือ "45" ต่ำกว่าร้อยละที่ต้องผ่าน ต้องเป็น 50 ถึง 100',
    },
    { language: 'en', message: 'is below the share that must pass; expected 50–100' },
  ] as const)('an aim is refused by its cell, in $language', ({ language, message }) => {
    const book = declared(language);
    const row = typeShares(book, language, '1.6', { aimed: '45' });
    expect(row).toBe(4);
    for (const command of ['validate', 'summary', 'set-up', 'targets']) {
      const outcome = callCommand(book, OWNER, command, {});
      expect(outcome, command).toMatchObject({ done: false, code: 'indicator-wrong' });
      expect(outcome.message, command).toContain(message);
      expect(outcome.message, command).toContain('G4');
    }
    typeShares(book, language, '1.6', { aimed: '50%' });
    expect(run(book, 'targets', { indicator: '1.6' })).toMatchObject({ passed: { required: 1, aimed: 1 } });
  });

  it('what blank cells mean is looked at, too: the row step', () => {
    const book = declared();
    typeShares(book, 'th', '1.6', { required: '90', aimed: '' });
    expect(callCommand(book, OWNER, 'validate', {}).message).toContain(
      'ช่อง G4: "ตั้งเป้า (ร้อยละ)" คือ "" เว้นว่างไว้ จึงเท่ากับแถว step (แผนชุมชน) ซึ่งต่ำกว่าร้อยละที่ต้องผ่าน ต้องเป็น 90 ถึง 100',
    );
    typeShares(book, 'th', '1.6', { required: '', aimed: '55' });
    expect(callCommand(book, OWNER, 'validate', {}).message).toContain('ต่ำกว่าร้อยละที่ต้องผ่าน ต้องเป็น 60 ถึง 100');
    typeShares(book, 'th', 'step', { required: '55' });
    expect(run(book, 'validate')).toHaveProperty('findings');
    typeShares(book, 'th', 'step', { aimed: '54' });
    expect(callCommand(book, OWNER, 'validate', {}).message).toContain('ช่อง G3');
  });

  it('so is that of a file, by its line', () => {
    expect(() => declared('th', '1.7\tsteps\tOther\t3\t\t80\t70')).toThrow(
      'บรรทัด 3 ช่อง aimed: "70" ต่ำกว่าร้อยละที่ต้องผ่าน ต้องเป็น 80 ถึง 100',
    );
    expect(() => declared('en', '1.7\tsteps\tOther\t3\t\t80\t')).toThrow('expected 80–100');
    expect(() => declared('en', '1.7\tsteps\tOther\t3\t\t70\t')).not.toThrow();
  });
});

describe('in the settings', () => {
  it.each(['th', 'en'] as const)('an aim is refused by its cell, in %s', (language) => {
    const book = setUpBook({ province: 'แพร่', year: 2556, language, roster: 'district\ttype\tname\nลอง\tSAO\tอบต.ข' });
    const settings = tab(book, SETTINGS[language]);
    const row = rowOf(settings, AIM[language]) + 1;
    for (const typed of ['59', '59%', '0.59']) {
      type(book, settings, `B${row}`, typed);
      for (const command of ['validate', 'set-up', 'targets'])
        expect(callCommand(book, OWNER, command, {})).toMatchObject({ done: false, code: 'setting-wrong' });
      const { message } = callCommand(book, OWNER, 'targets', {});
      expect(message).toContain(`B${row}`);
      expect(message).toContain(language === 'th' ? 'ร้อยละ 60 ถึง 100' : 'a percentage from 60 to 100');
    }
    type(book, settings, `B${row}`, '60');
    expect(run(book, 'targets')).toHaveProperty('passed');
  });

  it('the province reports on no day before its districts', () => {
    const book = phraeBook();
    const settings = tab(book, SETTINGS.th);
    type(book, settings, 'E5', "'6 มิ.ย. 2556");
    expect(callCommand(book, OWNER, 'validate', {})).toMatchObject({
      ...{ done: false, code: 'setting-wrong' },
      message: expect.stringMatching(/ช่อง F5: .*"5 มิ\.ย\. 2556".*6 มิ\.ย\. 2556 หรือหลังจากนั้น/),
    });
    type(book, settings, 'F5', "'6 มิ.ย. 2556");
    expect(run(book, 'validate')).toHaveProperty('findings');
    // A blank one is the next 5th.
    type(book, settings, 'F5', '');
    const { districts } = run(book, 'board', { now: '2556-06-20T09:00' }) as { districts: unknown[] };
    expect(districts.length).toBeGreaterThan(0);
  });
});
