// Officers of the province, named in the settings, do what only the owner may else; clerks do what is their district's.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand, type Outcome } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, phraeBook, rowOf, run, SONG_CLERK, tab, type } from '../../support/books/office';

const OFFICER = 'officer@example.go.th';
const JULY = { district: 'ลอง', round: '2556-07-01', now: '2556-07-01T08:00' };

function named(emails = OFFICER): Workbook {
  const book = phraeBook();
  book.editors.push(OFFICER);
  const settings = tab(book, 'การตั้งค่า');
  type(book, settings, `B${rowOf(settings, 'เจ้าหน้าที่จังหวัด (อีเมล)') + 1}`, emails);
  return book;
}

const refused = (book: Workbook, command: string, options: object, user: string) =>
  callCommand(book, user, command, { ...options }) as Outcome & { done: false };

describe('officers of the province', () => {
  it('may accept, change the settings and set up, once a set-up has let them in; clerks still may not', () => {
    const book = named(`${OFFICER}, second@example.go.th`);
    run(book, 'hand-in', JULY);
    expect(refused(book, 'accept', JULY, OFFICER)).toMatchObject({ code: 'province-only' });
    run(book, 'set-up');
    expect(run(book, 'accept', JULY, OFFICER)).toMatchObject({ state: 'accepted' });
    type(book, tab(book, 'การตั้งค่า'), 'B8', '75', OFFICER);
    expect(run(book, 'set-up', {}, OFFICER)).toMatchObject({ left: [] });
    expect(refused(book, 'accept', JULY, SONG_CLERK)).toMatchObject({ code: 'province-only' });
    expect(run(book, 'self-check')).toMatchObject({ counts: { 'must-fix': 0, check: 0 } });
  });

  it('are let in once: another set-up asks nothing of the protections and changes nothing', () => {
    const book = named();
    run(book, 'set-up');
    const before = structuredClone(book.sheets);
    const addOn = addOnFor(book, OWNER);
    addOn.call('runCommand', ['set-up', {}]);
    expect(addOn.host.calls.get('Protection.addEditors') ?? 0).toBe(0);
    expect(book.sheets).toEqual(before);
  });

  it.each(['nobody', 'a@b@c', 'x@'])('%s is no officer: the cell is named', (text) => {
    expect(refused(named(text), 'summary', {}, OWNER)).toMatchObject({
      code: 'setting-wrong',
      message: expect.stringContaining(text),
    });
  });
});
