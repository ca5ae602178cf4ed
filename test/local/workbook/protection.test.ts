// Who may change what.

import { describe, expect, test } from 'vitest';
import { whyNotEdit } from '../../../local/workbook/protection.ts';
import type { Protection } from '../../../local/workbook/workbook.ts';
import { area, editor, owner, sheetOf, viewer, workbookWith } from './samples.ts';

const refused =
  'You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const stranger = 'You do not have permission to edit this spreadsheet.';

function ask(protections: Partial<Protection>[], address: string | null, user: string) {
  const workbook = workbookWith({});
  const sheet = sheetOf(workbook);
  sheet.protections = protections.map((some, id) => ({
    id,
    area: null,
    unprotected: [],
    description: '',
    warningOnly: false,
    editors: [],
    ...some,
  }));
  return whyNotEdit(workbook, sheet, address === null ? null : area(address), user);
}

describe('without protections', () => {
  test.each([
    [owner, null],
    [editor, null],
    ['EDITOR@example.go.th', null],
    [viewer, stranger],
    ['nobody@example.com', stranger],
  ])('%s', (user, reason) => {
    expect(ask([], 'A1', user)).toBe(reason);
    expect(ask([], null, user)).toBe(reason);
  });
});

describe('a protected range', () => {
  const range = { area: area('B2:C3') };
  test.each([
    ['A1', null],
    ['C3:D4', refused],
    ['B2', refused],
    [null, null],
  ])('%s for an editor who is not on its list', (address, reason) => {
    expect(ask([range], address, editor)).toBe(reason);
    expect(ask([range], address, owner)).toBe(null);
  });

  test('lets its own editors in, but no viewers', () => {
    expect(ask([{ ...range, editors: [editor, viewer] }], 'B2', editor)).toBe(null);
    expect(ask([{ ...range, editors: [editor, viewer] }], 'B2', viewer)).toBe(stranger);
  });

  test('that only warns refuses nobody', () => {
    expect(ask([{ ...range, warningOnly: true }], 'B2', editor)).toBe(null);
  });
});

describe('a protected sheet', () => {
  const open = { unprotected: [area('A1:B5'), area('C1:C3')] };
  test.each([
    ['A1', null],
    ['A1:C3', null],
    ['A1:C4', refused],
    ['D1', refused],
    [null, refused],
  ])('%s with ranges left open', (address, reason) => {
    expect(ask([open], address, editor)).toBe(reason);
  });

  test('the most restrictive protection wins', () => {
    expect(ask([{ editors: [editor] }, { area: area('A1:A2') }], 'A2:A3', editor)).toBe(refused);
    expect(ask([{ editors: [editor] }, { area: area('A1:A2') }], 'A3', editor)).toBe(null);
    expect(ask([open, { area: area('B1'), editors: [editor] }], 'B1', editor)).toBe(null);
  });
});
