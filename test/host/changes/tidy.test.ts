// A tidying through the built bundle: how things are written changes, never what counts, unless somebody agrees to that very cell.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import { putCell } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { ChangesResult } from '../../../src/commands/changes/changes-result';
import { OWNER, phraeBook, run, tab, type } from '../../support/books/office';
import { runs } from '../../support/chance';
import { takeBack, typedOn } from '../../support/changes/lists';

const NOW = '2556-07-03T09:00';
const look = (book: Workbook, options: object = {}, user = OWNER) =>
  run(book, 'tidy', { now: NOW, ...options }, user) as unknown as ChangesResult;
const shownOf = ({ cells }: ChangesResult) => cells.map(({ kind, cell, before, after }) => [kind, cell, before, after]);

let start: Workbook;
beforeAll(() => {
  start = phraeBook();
});
const book = () => structuredClone(start);

describe('a tidying', () => {
  it('of a sheet that is tidy finds nothing', () => {
    expect(look(book())).toMatchObject({ cells: [], confirm: null });
  });

  it('writes steps as numbers, and names as they are read; the same counts as before', () => {
    const one = book();
    const long = tab(one, 'ลอง');
    type(one, long, 'F3', '๔');
    type(one, long, 'E4', 'ขั้น 3');
    type(one, long, 'B5', 'ทต. เเม่ลานนา');
    type(one, long, 'D3', 'รออนุมัติ');
    const before = run(one, 'completeness', { now: NOW });
    const shown = look(one);
    expect(shownOf(shown)).toEqual([
      ['changed', 'B5', 'ทต. เเม่ลานนา', 'ทต. แม่ลานนา'],
      ['changed', 'F3', '๔', '4'],
      ['changed', 'E4', 'ขั้น 3', '3'],
    ]);
    expect(look(one, { confirm: shown.confirm }).written).toBe(3);
    expect(look(one).cells).toEqual([]);
    expect(run(one, 'completeness', { now: NOW })).toEqual(before);
    takeBack(one);
    expect(shownOf(look(one))).toEqual(shownOf(shown));
  });

  it('asks what a text may mean that cannot be read, cell by cell', () => {
    const one = book();
    type(one, tab(one, 'ลอง'), 'F3', '4 แล้ว');
    type(one, tab(one, 'ลอง'), 'F4', '3-4');
    const shown = look(one);
    expect(shownOf(shown)).toEqual([['near', 'F3', '4 แล้ว', '4']]);
    expect(look(structuredClone(one), { confirm: shown.confirm }).written).toBe(0);
    const agreed = structuredClone(one);
    expect(look(agreed, { confirm: shown.confirm, only: '1' }).written).toBe(1);
    expect(tab(agreed, 'ลอง').cells[2]?.[5]?.value).toBe(4);
  });

  it('keeps Thai digits in names, puts the glyphs of old fonts back, and lets formulas be', () => {
    const one = book();
    const long = tab(one, 'ลอง');
    type(one, long, 'J3', 'ตรวจแล\uF70Bว ๓ ครั้ง');
    type(one, long, 'F3', '="๔"');
    const name = 'อบต.บ้านปิน\u200B หมู่ ๓';
    type(one, tab(one, 'ทะเบียน อปท.'), 'C90', name);
    type(one, tab(one, 'ทะเบียน อปท.'), 'A90', 'ลอง');
    type(one, tab(one, 'ทะเบียน อปท.'), 'B90', 'อบต.');
    const shown = look(one);
    expect(shown.cells.map(({ column, after }) => [column, after])).toEqual([
      ['name', 'อบต.บ้านปิน หมู่ ๓'],
      ['remark', 'ตรวจแล้ว ๓ ครั้ง'],
    ]);
  });

  it('shows a step that a sheet has made a day of as the number it was', () => {
    const one = book();
    const long = tab(one, 'ลอง');
    type(one, long, 'F3', '1/2/2556');
    type(one, long, 'F3', '4');
    const shown = look(one);
    expect(shownOf(shown).every(([, , , after]) => after === '4')).toBe(true);
    if (shown.confirm) look(one, { confirm: shown.confirm });
    expect(look(one).cells).toEqual([]);
  });

  it('whatever was typed, counts nothing else than before', () => {
    const typed = fc.constantFrom('๔', 'ขั้น 3', ' 2 ', '4.0', '๓.๐', 'step 5', 'xx', '6', '-1', '๑/๒', 'ขั้นที่ ๑', '');
    const property = fc.property(fc.array(typed, { minLength: 11, maxLength: 11 }), (texts) => {
      const one = book();
      texts.forEach((text, index) => {
        putCell(tab(one, 'ลอง'), index + 2, 5, { value: text });
      });
      const summary = run(one, 'summary', { round: '2556-07-01', now: NOW });
      const shown = look(one);
      if (shown.confirm) look(one, { confirm: shown.confirm });
      expect(run(one, 'summary', { round: '2556-07-01', now: NOW })).toEqual(summary);
      if (shown.confirm) {
        takeBack(one);
        expect(
          typedOn(one)
            .ลอง?.slice(2, 13)
            .map((row) => (row as unknown[])[5] ?? ''),
        ).toEqual(texts);
      }
    });
    fc.assert(property, { numRuns: runs(8) });
  });

  it('is refused where the tabs have changed since it was shown', () => {
    const one = book();
    type(one, tab(one, 'ลอง'), 'F3', '๔');
    const { confirm } = look(one);
    type(one, tab(one, 'ลอง'), 'F4', '๓');
    expect(callCommand(one, OWNER, 'tidy', { now: NOW, confirm })).toMatchObject({
      done: false,
      code: 'changes-moved',
    });
  });

  it('writes types and districts of the registry as its other lines have them, spaces and all; a misspelt district is asked', () => {
    const one = book();
    const registry = tab(one, 'ทะเบียน อปท.');
    const typed: [string, string][] = [
      ['A3', 'อ.เมืองแพร่'],
      ['A4', 'เมือง'],
      ['A5', 'เมืองแพรน'],
      ['B3', 'เทศบาลตำบล'],
      ['C4', 'ทต.บ้านถิ่น '],
      // It contradicts the name: that is a finding.
      ['B6', 'อ.บ.ต.'],
      ['B10', ' อ.บ.ต.'],
    ];
    for (const [cell, text] of typed) type(one, registry, cell, text);
    type(one, tab(one, 'ลอง'), 'A3', 'ทต.');
    const summary = run(one, 'summary', { now: NOW });
    const shown = look(one);
    expect(shownOf(shown)).toEqual([
      ['changed', 'A3', 'อ.เมืองแพร่', 'เมืองแพร่'],
      ['changed', 'B3', 'เทศบาลตำบล', 'เทศบาล'],
      ['changed', 'C4', 'ทต.บ้านถิ่น ', 'ทต.บ้านถิ่น'],
      ['changed', 'A4', 'เมือง', 'เมืองแพร่'],
      ['near', 'A5', 'เมืองแพรน', 'เมืองแพร่'],
      ['changed', 'B10', ' อ.บ.ต.', 'อบต.'],
      ['changed', 'A3', 'ทต.', 'เทศบาล'],
    ]);
    expect(shown.cells.map(({ label }) => label).slice(0, 3)).toEqual(['อำเภอ', 'ประเภท', 'ชื่อ อปท.']);
    expect(look(one, { confirm: shown.confirm })).toMatchObject({ written: 6, meanwhile: [] });
    expect(run(one, 'summary', { now: NOW })).toEqual(summary);
    expect(look(one).counts).toMatchObject({ changed: 0, near: 1 });
    const asked = callCommand(one, OWNER, 'undo', { now: NOW });
    expect(asked).toMatchObject({ done: false, message: expect.stringContaining('ในแท็บ ทะเบียน อปท., ลอง ') });
    expect(takeBack(one).counts).toEqual({ back: 6, kept: 0, closed: 0 });
    expect(shownOf(look(one))).toEqual(shownOf(shown));
  });

  it('keeps the kind of a municipality that its name does not say, and words of the other language', () => {
    const one = book();
    const registry = tab(one, 'ทะเบียน อปท.');
    for (const [cell, text] of [
      ['A90', 'ลอง'],
      ['B90', 'เทศบาลเมือง'],
      ['C90', 'ใหม่แท้'],
      ['B3', 'Municipality'],
    ] as const)
      type(one, registry, cell, text);
    expect(shownOf(look(one))).toEqual([['changed', 'B90', 'เทศบาลเมือง', 'ทม.']]);
  });

  it('does not ask whether a row is a LAO that has a row of its own', () => {
    const one = book();
    type(one, tab(one, 'ลอง'), 'B20', 'อบต.ปากกา');
    expect(look(one).cells).toEqual([]);
    type(one, tab(one, 'ลอง'), 'B20', '');
    const at = tab(one, 'ลอง').cells.findIndex((row) => row?.[1]?.value === 'อบต.ปากกาง') + 1;
    type(one, tab(one, 'ลอง'), `B${at}`, 'อบต.ปากกา');
    expect(shownOf(look(one))).toEqual([['near', `B${at}`, 'อบต.ปากกา', 'อบต.ปากกาง']]);
  });
});
