// What the dialog of LAOs that change offers to choose from.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { ChangeLaoState } from '../../../src/commands/pages/change-lao-state';
import { emptyBook, LONG_CLERK, OWNER, phraeBook, run, setUpBook } from '../../support/books/office';

const stateOf = (book: Workbook, user = OWNER) => addOnFor(book, user).call('changeLaoState', []) as ChangeLaoState;

/** In three districts; one name is that of two, and says of neither what it is. */
const alike = () =>
  setUpBook({
    province: 'แพร่',
    year: 2556,
    roster: [
      'district\ttype\tname\ttarget',
      'ลอง\tSAO\tแม่ปาน\tmain',
      'ลอง\tmunicipality\tแม่ปาน\tmain',
      'ลอง\tSAO\tบ่อเหล็ก\tmain',
      'สอง\tSAO\tอบต.เตาปูน\tsecondary',
    ].join('\n'),
  });

describe('the state of the dialog', () => {
  it('has every LAO with its district, in registry order, and what it would be called as a municipality', () => {
    const { districts, laos, example } = stateOf(phraeBook());
    expect([districts.length, laos.length, districts[0], example]).toEqual([9, 83, 'เมืองแพร่', '15 ก.ค. 2556']);
    expect(laos.filter(({ name }) => name === 'อบต.ปากกาง')).toEqual([
      { name: 'อบต.ปากกาง', district: 'ลอง', type: 'SAO', asked: 'อบต.ปากกาง', upgraded: 'ทต.ปากกาง' },
    ]);
  });

  it('asks by the type where a name is that of two; the command knows each one by that', () => {
    const book = alike();
    const { laos } = stateOf(book);
    expect(laos.map(({ asked }) => asked)).toEqual(['อบต.แม่ปาน', 'ทต.แม่ปาน', 'บ่อเหล็ก', 'อบต.เตาปูน']);
    for (const { asked, district, name } of laos) {
      const options = { kind: 'close', lao: asked, district, day: '15 มิ.ย. 2556' };
      expect(run(book, 'change-lao', options).lines).toMatchObject([{ kind: 'ended', lao: name, district }]);
    }
  });

  it('leaves out who is no more, and has who came', () => {
    const book = phraeBook();
    const options = { kind: 'upgrade', lao: 'อบต.ปากกาง', day: '15 มิ.ย. 2556' };
    const { confirm } = run(book, 'change-lao', options);
    run(book, 'change-lao', { ...options, confirm });
    const names = stateOf(book).laos.map(({ name }) => name);
    expect([names.includes('อบต.ปากกาง'), names.includes('ทต.ปากกาง'), names.length]).toEqual([false, true, 83]);
  });

  it('is refused to a clerk, as the command is, and where nothing is set up', () => {
    const options = { kind: 'close', lao: 'อบต.ปากกาง', day: '15 มิ.ย. 2556' };
    const { message } = callCommand(phraeBook(), LONG_CLERK, 'change-lao', options);
    expect(stateOf(phraeBook(), LONG_CLERK)).toMatchObject({ done: false, code: 'province-only', message });
    expect(stateOf(emptyBook())).toMatchObject({ done: false, code: 'no-settings' });
  });

  it('reads no tab of a district, and changes nothing', () => {
    const book = phraeBook();
    const before = structuredClone(book);
    const addOn = addOnFor(book, OWNER);
    addOn.call('changeLaoState', []);
    expect(addOn.host.calls.get('Range.getValues')).toBe(2);
    expect(book).toEqual(before);
  });
});
