// Each clerk changes the own district's steps and remarks, and nothing else.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../../local/office.ts';
import {
  emptyBook,
  JULY_DATE,
  LONG_CLERK,
  OWNER,
  phraeBook,
  run,
  SONG_CLERK,
  seen,
  tab,
  type,
} from '../../support/books/office';
import { STEPS_ONLY } from '../../support/books/small-province';

describe('the clerk of ลอง', () => {
  it('types steps and remarks on the own tab', () => {
    const book = phraeBook();
    const long = tab(book, 'ลอง');
    type(book, long, 'G3', '5', LONG_CLERK);
    type(book, long, 'J3', 'ผ่านแล้ว', LONG_CLERK);
    expect([seen(long, 'G3'), seen(long, 'J3')]).toEqual(['5', 'ผ่านแล้ว']);
  });

  it.each([
    ['ลอง', 'B3', 'the name'],
    ['ลอง', 'A3', 'the type'],
    ['ลอง', 'I3', 'the standing'],
    ['ลอง', 'F2', 'a header'],
    ['สอง', 'F3', 'another district'],
    ['ทะเบียน อปท.', 'D3', 'the registry'],
    ['การตั้งค่า', 'B3', 'the settings'],
  ])('may not change %s!%s, %s', (name, cell) => {
    const book = phraeBook();
    const before = seen(tab(book, name), cell);
    expect(() => type(book, tab(book, name), cell, '9', LONG_CLERK)).toThrow(/protected/);
    expect(seen(tab(book, name), cell)).toBe(before);
  });

  it('may build the outputs', () => {
    const book = phraeBook();
    const result = run(book, 'validate', {}, LONG_CLERK);
    expect(result.counts).toMatchObject({ 'must-fix': 11 });
  });

  it('may not set up: refused in plain words, and nothing is changed', () => {
    const book = phraeBook();
    type(book, tab(book, 'การตั้งค่า'), 'J6', SONG_CLERK);
    const before = structuredClone(book.sheets);
    const outcome = callCommand(book, LONG_CLERK, 'set-up', {});
    expect(outcome).toMatchObject({ done: false, code: 'protected' });
    expect(book.sheets).toEqual(before);
  });
});

describe('the settings name the editors', () => {
  it('a new clerk may type after the next set-up, the old one no more', () => {
    const book = phraeBook();
    book.editors.push('new@example.go.th');
    type(book, tab(book, 'การตั้งค่า'), 'J6', 'new@example.go.th');
    run(book, 'set-up', {}, OWNER);
    const long = tab(book, 'ลอง');
    type(book, long, 'G3', '5', 'new@example.go.th');
    expect(seen(long, 'G3')).toBe('5');
    expect(() => type(book, long, 'G3', '4', LONG_CLERK)).toThrow(/protected/);
  });
});

describe('an editor who is not the owner', () => {
  it('sets a new workbook up: it is kept to the owner, that editor and each district', () => {
    const book = emptyBook();
    run(book, 'set-up', { ...STEPS_ONLY, editors: `สอง=${SONG_CLERK}` }, LONG_CLERK);
    const editorsOf = (name: string) => tab(book, name).protections.map(({ editors }) => [...editors].sort());
    expect(editorsOf('การตั้งค่า')).toEqual([[LONG_CLERK]]);
    expect(editorsOf('สอง')).toEqual([[LONG_CLERK, SONG_CLERK], [LONG_CLERK], [LONG_CLERK], [LONG_CLERK]]);
    expect(() => type(book, tab(book, 'ลอง'), 'F3', '5', SONG_CLERK)).toThrow(/protected/);
    type(book, tab(book, 'สอง'), 'F3', '5', SONG_CLERK);
  });

  it('makes strict again what somebody turned into a warning', () => {
    const book = phraeBook();
    const [protection] = tab(book, 'ลอง').protections;
    if (protection) protection.warningOnly = true;
    type(book, tab(book, 'ลอง'), 'G3', '4', SONG_CLERK);
    run(book, 'set-up', {}, OWNER);
    expect(() => type(book, tab(book, 'ลอง'), 'G3', '3', SONG_CLERK)).toThrow(/protected/);
    type(book, tab(book, 'ลอง'), 'G3', '3', LONG_CLERK);
  });

  it('validates: tabs of others keep their colours, and nothing is refused', () => {
    const book = phraeBook();
    const before = tab(book, 'สอง').tabColor;
    type(book, tab(book, 'สอง'), 'F3', '๙');
    run(book, 'validate', { round: JULY_DATE }, LONG_CLERK);
    expect(tab(book, 'สอง').tabColor).toBe(before);
    run(book, 'validate', { round: JULY_DATE }, OWNER);
    expect(tab(book, 'สอง').tabColor).not.toBe(before);
  });
});
