// What becomes of the rights of whoever is named no more: what Khanton gave it takes away, what a hand gave it asks about.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import { deleteSheet } from '../../../local/workbook/structure.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { FRIEND, keeping, lines, look, passes, REGISTRY, SETTINGS, twice } from '../../support/books/access-looks';
import { JULY_DATE, LONG_CLERK, OWNER, rowOf, run, SONG_CLERK, tab, type } from '../../support/books/office';
import {
  nameClerks,
  nameOfficers,
  OFFICER,
  officersBook,
  SECOND_OFFICER,
  wholeTab,
} from '../../support/books/officers';

/** The LAOs of one district are registered in another one. */
function register(book: Workbook, from: string, to: string): void {
  const registry = tab(book, REGISTRY);
  for (const [row, cells] of registry.cells.entries())
    if (cells?.[0]?.value === from) type(book, registry, `A${row + 1}`, to);
}

describe('whoever is taken out of the settings', () => {
  it('an officer loses with the next set-up what Khanton gave, everywhere; the others keep it', () => {
    const book = officersBook();
    const all = keeping(book).length;
    expect([passes(book, OFFICER), passes(book, SECOND_OFFICER)]).toEqual([all, all]);
    nameOfficers(book, OFFICER);
    expect(lines(book)).toContain(`no-longer-named ${SECOND_OFFICER}`);
    twice(book, 'set-up');
    expect([passes(book, OFFICER), passes(book, SECOND_OFFICER)]).toEqual([all, 0]);
    expect(callCommand(book, SECOND_OFFICER, 'set-up', {})).toMatchObject({ done: false, code: 'protected' });
    expect(lines(book)).toEqual([`editor-unnamed ${SECOND_OFFICER}`]);
  });

  it('so on the columns of closed rounds, also on those that were closed before', () => {
    const book = officersBook();
    run(book, 'close-round', { round: JULY_DATE, now: '2556-07-05T10:00' });
    const closed = () => keeping(book).filter(({ description }) => description.startsWith('รอบที่ปิดแล้ว'));
    expect(closed().map(({ editors }) => editors)).toEqual(Array(9).fill([OFFICER, SECOND_OFFICER]));
    nameOfficers(book, SECOND_OFFICER);
    twice(book, 'set-up', { now: '2556-07-06T10:00' });
    expect(closed().map(({ editors }) => editors)).toEqual(Array(9).fill([SECOND_OFFICER]));
  });

  it('who was an officer and is a clerk from now on keeps the own district alone; a clerk who becomes an officer gets all', () => {
    const book = officersBook();
    nameOfficers(book, `${OFFICER}, ${LONG_CLERK}`);
    nameClerks(book, 'ลอง', SECOND_OFFICER);
    twice(book, 'set-up');
    expect(passes(book, SECOND_OFFICER)).toBe(1);
    expect(wholeTab(book, 'ลอง').editors).toContain(SECOND_OFFICER);
    expect(passes(book, LONG_CLERK)).toBe(keeping(book).length);
  });

  it('a clerk who moves to another district', () => {
    const book = officersBook();
    nameClerks(book, 'ลอง', '');
    nameClerks(book, 'สอง', `${SONG_CLERK}, ${LONG_CLERK}`);
    expect(lines(book)).toEqual([`not-let-in ${LONG_CLERK}`, `no-longer-named ${LONG_CLERK}`]);
    twice(book, 'set-up');
    expect(() => type(book, tab(book, 'ลอง'), 'G3', '5', LONG_CLERK)).toThrow(/protected/);
    type(book, tab(book, 'สอง'), 'G3', '5', LONG_CLERK);
    expect(lines(book)).toEqual([]);
  });

  it('a district that gets another name: once its old tab is gone, the right is that of the name', () => {
    const book = officersBook();
    const settings = tab(book, SETTINGS);
    type(book, settings, `H${rowOf(settings, 'ลอง') + 1}`, 'ลองใหม่');
    type(book, settings, `I${rowOf(settings, 'ลองใหม่') + 1}`, 'ลองใหม่');
    register(book, 'ลอง', 'ลองใหม่');
    expect(callCommand(book, OWNER, 'set-up', {})).toMatchObject({ done: false, code: 'district-renamed' });
    deleteSheet(book, tab(book, 'ลอง'));
    twice(book, 'set-up');
    expect(wholeTab(book, 'ลองใหม่').editors.toSorted()).toEqual([LONG_CLERK, OFFICER, SECOND_OFFICER]);
    expect(lines(book)).toEqual([]);
  });

  it("a district that goes into another one: the old tab is the province's", () => {
    const book = officersBook();
    const settings = tab(book, SETTINGS);
    const row = rowOf(settings, 'ลอง') + 1;
    for (const column of ['H', 'I', 'J']) type(book, settings, `${column}${row}`, '');
    register(book, 'ลอง', 'สอง');
    twice(book, 'set-up');
    expect(wholeTab(book, 'ลอง').editors.toSorted()).toEqual([OFFICER, SECOND_OFFICER]);
    // Still an editor of the file.
    expect(lines(book)).toEqual([`editor-unnamed ${LONG_CLERK}`]);
  });

  it('what set-up protects later lets the officers in, too: a new district, a round, a tab that only warned', () => {
    const book = officersBook();
    const settings = tab(book, SETTINGS);
    type(book, settings, `D${rowOf(settings, '1 ก.ย. 2556') + 2}`, '30 ก.ย. 2556');
    const registry = tab(book, REGISTRY);
    const last = registry.cells.length + 1;
    for (const [column, text] of [
      ['A', 'อำเภอใหม่'],
      ['B', 'อบต.'],
      ['C', 'อบต.ใหม่'],
    ])
      type(book, registry, `${column}${last}`, text as string);
    wholeTab(book, 'แม่แบบบันทึก').warningOnly = true;
    twice(book, 'set-up', {}, OFFICER);
    expect(tab(book, 'อำเภอใหม่').protections.length).toBeGreaterThan(2);
    expect([passes(book, OFFICER), passes(book, SECOND_OFFICER)]).toEqual(Array(2).fill(keeping(book).length));
    expect(lines(book)).toEqual([]);
  });

  it('an owner whom the settings name too is let in nowhere, and missed nowhere', () => {
    const book = officersBook();
    nameOfficers(book, `${OWNER.toUpperCase()}, ${OFFICER}, ${SECOND_OFFICER}`);
    nameClerks(book, 'ลอง', `${OWNER}, ${LONG_CLERK}`);
    run(book, 'set-up');
    const addOn = addOnFor(book, OWNER);
    addOn.call('runCommand', ['set-up', {}]);
    expect(addOn.host.calls.has('Protection.addEditors')).toBe(false);
    expect(run(book, 'mend-access')).toMatchObject({ added: [], taken: [] });
    expect(lines(book)).toEqual([]);
    const { groups } = look(book);
    expect(JSON.stringify(groups)).not.toContain(OWNER);
  });

  it('a wrong e-mail that is put right leaves nothing behind', () => {
    const book = officersBook();
    nameClerks(book, 'ลอง', 'lnog@example.go.th');
    run(book, 'set-up');
    nameClerks(book, 'ลอง', LONG_CLERK);
    run(book, 'set-up');
    expect(passes(book, 'lnog@example.go.th')).toBe(0);
  });

  it('an officer who takes himself out cannot be taken out by himself: it is told, and the next one does it', () => {
    const book = officersBook();
    nameOfficers(book, SECOND_OFFICER, OFFICER);
    const outcome = callCommand(book, OFFICER, 'mend-access', {});
    expect(outcome.done && outcome.message).toContain(`Google ไม่ยอมให้เอาออก: ${OFFICER}`);
    expect(passes(book, OFFICER)).toBe(keeping(book).length);
    twice(book, 'set-up', {}, SECOND_OFFICER);
    expect(passes(book, OFFICER)).toBe(0);
  });
});

describe('a right that somebody gave by hand', () => {
  function given(): Workbook {
    const book = officersBook();
    book.editors.push(FRIEND);
    for (const name of [SETTINGS, 'ลอง']) wholeTab(book, name).editors.push(FRIEND);
    wholeTab(book, 'ลอง').editors.push(SONG_CLERK.toUpperCase());
    return book;
  }

  it('is named with its tabs, and stays at set-up and where it is not accepted', () => {
    const book = given();
    const { differences } = look(book);
    expect(differences.map(({ code, email, mend }) => [code, email, mend])).toEqual([
      ['by-hand', FRIEND, 'by-name'],
      ['by-hand', SONG_CLERK.toUpperCase(), 'by-name'],
      ['editor-unnamed', FRIEND, null],
    ]);
    for (const name of [SETTINGS, 'ลอง']) expect(differences[0]?.found).toContain(`"${name}"`);
    const before = structuredClone(book);
    run(book, 'set-up');
    run(book, 'mend-access');
    expect(book).toEqual(before);
  });

  it('is none in what only warned: that let everybody through', () => {
    const book = given();
    wholeTab(book, 'ลอง').warningOnly = true;
    run(book, 'set-up');
    expect(wholeTab(book, 'ลอง').editors.toSorted()).toEqual([LONG_CLERK, OFFICER, SECOND_OFFICER]);
    expect(wholeTab(book, SETTINGS).editors).toContain(FRIEND);
  });

  it('is taken away from whoever is named, and from nobody else', () => {
    const book = given();
    expect(run(book, 'mend-access', { take: FRIEND.toUpperCase() })).toMatchObject({ taken: [FRIEND], added: [] });
    expect(lines(book)).toEqual([`by-hand ${SONG_CLERK.toUpperCase()}`, `editor-unnamed ${FRIEND}`]);
    const nobody = callCommand(book, OWNER, 'mend-access', { take: 'nobody@example.go.th' });
    expect(nobody.done && nobody.message).toContain('ไม่พบสิทธิ์นอกการตั้งค่าของ: nobody@example.go.th');
  });

  it('of somebody whom the settings name is not taken away by naming them', () => {
    const book = given();
    run(book, 'mend-access', { take: `${LONG_CLERK},${OFFICER}` });
    expect(passes(book, OFFICER)).toBe(keeping(book).length);
    expect(wholeTab(book, 'ลอง').editors).toContain(LONG_CLERK);
  });

  it.each(['x', 'a@b c@', '<b>'])('is not asked about with %s', (take) => {
    expect(callCommand(given(), OWNER, 'mend-access', { take })).toMatchObject({ done: false, code: 'option-wrong' });
  });
});

describe('what is known of whom Khanton let in', () => {
  const unmarked = (book: Workbook) =>
    Object.assign(book, { metadata: book.metadata.filter(({ key }) => key !== 'khanton.given') });

  it('is lost with its mark: then nobody is taken out without being named', () => {
    const book = unmarked(officersBook());
    nameOfficers(book, OFFICER);
    run(book, 'set-up');
    expect(lines(book)).toEqual([`by-hand ${SECOND_OFFICER}`, `editor-unnamed ${SECOND_OFFICER}`]);
    run(book, 'mend-access', { take: SECOND_OFFICER });
    expect(lines(book)).toEqual([`editor-unnamed ${SECOND_OFFICER}`]);
  });

  it.each(['', 'x', '{}', '[1]', '{"officers":1,"districts":{}}', '{"officers":[null],"districts":[[1],["ลอง",{}]]}'])(
    'is nothing where the mark says %s',
    (value) => {
      const book = officersBook();
      for (const mark of book.metadata) if (mark.key === 'khanton.given') mark.value = value;
      expect(lines(book)).toEqual([]);
      twice(book, 'set-up');
      expect(lines(book)).toEqual([]);
    },
  );

  it('names nobody in the mark itself', () => {
    const mark = officersBook().metadata.find(({ key }) => key === 'khanton.given');
    expect(mark?.value).toMatch(/^\{"officers":\["[0-9a-f]{8}",/);
    expect(mark?.value).not.toContain('@');
  });

  it('in a copy of the file, to which Google gives no rights, everybody is let in again', () => {
    const book = Object.assign(officersBook(), { id: 'a copy' });
    for (const each of keeping(book)) each.editors = [];
    twice(book, 'set-up');
    expect(passes(book, OFFICER)).toBe(keeping(book).length);
    expect(lines(book)).toEqual([]);
  });
});
