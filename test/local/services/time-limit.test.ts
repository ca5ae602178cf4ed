// How long scripts may take.
import { expect, it } from 'vitest';
import { loadAddOn } from '../../../local/runtime.ts';
import { TimedOut, within } from '../../../local/services/host/time-limit.ts';
import { newWorkbook } from '../../../local/workbook/cells.ts';
import { OWNER } from '../../support/books/office';

const forever = () => {
  for (;;);
};

it('what takes longer is stopped, and says so in both languages', () => {
  expect(() => within(20, forever)).toThrow(TimedOut);
  expect(() => within(20, forever)).toThrow(/นานเกิน 0\.02 วินาที .* longer than 0\.02 seconds/);
  expect(String(new TimedOut(360_000))).toMatch(/6 นาที .* 6 minutes/);
});

it('what is done in time gives its result, and throws what it throws', () => {
  const thrown = new Error('own');
  expect(within(1000, () => 5)).toBe(5);
  expect(() =>
    within(1000, () => {
      throw thrown;
    }),
  ).toThrow(thrown);
  // An outer limit holds for what is limited inside.
  expect(() => within(20, () => within(60_000, forever))).toThrow(TimedOut);
});

it('a script cannot go on by catching it, nor by asking the host for ever', () => {
  const code = `
    function caught() { for (;;) { try { for (;;); } catch (e) {} finally { for (;;); } } }
    function asks() { for (;;) SpreadsheetApp.getActiveSpreadsheet().getSheets(); }`;
  const addOn = loadAddOn({ code, workbook: newWorkbook({ name: 'x', owner: OWNER }), user: OWNER, limit: 50 });
  for (const name of ['caught', 'asks']) expect(() => addOn.call(name, [])).toThrow(TimedOut);
});
