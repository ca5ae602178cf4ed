// The add-on in English, by the setting.
import { describe, expect, it } from 'vitest';
import { callCommand } from '../../local/office.ts';
import type { Sheet, Workbook } from '../../local/workbook/workbook.ts';
import { FICTITIOUS_ROSTER, fictitiousBook } from '../support/fictitious';
import { emptyBook, OWNER, run, tab, type } from '../support/office';
import { PHRAE_ROSTER } from '../support/province';
import { PUBLISHED_TEXT } from '../support/published';

function englishBook(): Workbook {
  const book = emptyBook();
  run(book, 'set-up', { province: 'Phrae', year: 2556, roster: PHRAE_ROSTER, language: 'en' });
  return book;
}

/** The texts of an output, without the names of districts and LAOs, which stay Thai. */
function words(sheet: Sheet, names: Set<string> = new Set(PHRAE_ROSTER.split(/[\t\r\n]+/))): string {
  const texts = sheet.cells
    .flatMap((row) => (row ?? []).map((cell) => cell?.value))
    .filter((value) => typeof value === 'string');
  return texts
    .flatMap((text) => text.split(/[\s,!]+/))
    .filter((word) => !names.has(word.replace(/[.:;"]$/, '')))
    .join(' ');
}

describe('in English', () => {
  it.each(['validate', 'summary', 'comparison', 'completeness', 'targets', 'outlook', 'propose-targets'])(
    '%s writes no Thai word of its own',
    (command) => {
      const book = englishBook();
      const outcome = callCommand(book, OWNER, command, { round: '2556-07-01' });
      expect(outcome.done && outcome.message).not.toMatch(/[ก-๙]/);
      expect(words(tab(book, (outcome.done && outcome.tab) || ''))).not.toMatch(/[ก-๙]/);
    },
  );

  it('a typed form is checked without a Thai word', () => {
    const book = englishBook();
    const form = PUBLISHED_TEXT.replace('รวม 8 อำเภอ', 'Total of 8 districts').replace('\t12\t-', '\t12\tx');
    const outcome = callCommand(book, OWNER, 'check-form', { round: '2556-07-01', form });
    expect(outcome).toMatchObject({ done: true, message: 'Form checked: 3 wrong cells', tab: 'Typed form checked' });
    expect(words(tab(book, 'Typed form checked'))).not.toMatch(/[ก-๙]/);
    expect(words(tab(book, 'Paste a typed form'))).not.toMatch(/[ก-๙]/);
  });

  it('says in English what taking the proposed targets would change', () => {
    const outcome = callCommand(englishBook(), OWNER, 'take-targets', { round: '2556-07-01' });
    const message = outcome.done ? '' : outcome.message;
    expect(message).toMatch(/^Nothing was changed yet\. .*: 14\.\n.*: Main target → Secondary target\n/);
  });

  it.each(['validate', 'evidence', 'funds', 'comparison', 'completeness'])(
    '%s writes no Thai word of its own in 2559, with evidence and funds',
    (command) => {
      const book = fictitiousBook('en');
      const options = /comparison|completeness/.test(command) ? { indicator: 'funds' } : {};
      const outcome = callCommand(book, OWNER, command, options);
      expect(outcome.done && outcome.message).not.toMatch(/[ก-๙]/);
      const names = new Set(['สมมติ', ...FICTITIOUS_ROSTER.split(/[\t\r\n]+/)]);
      expect(words(tab(book, (outcome.done && outcome.tab) || ''), names)).not.toMatch(/[ก-๙]/);
    },
  );

  it('setting up again adds nothing in another language', () => {
    const book = fictitiousBook('en');
    const before = structuredClone(book.sheets);
    run(book, 'set-up');
    expect(book.sheets).toEqual(before);
  });

  it('refuses in English', () => {
    const book = englishBook();
    type(book, tab(book, 'Settings'), 'B5', '120');
    expect(callCommand(book, OWNER, 'summary', {})).toMatchObject({
      done: false,
      message: expect.stringMatching(/cell B5.*expected a percentage/),
    });
  });

  it('reads a Thai workbook too: headers are known in both languages', () => {
    const book = englishBook();
    const long = tab(book, 'ลอง');
    for (const [cell, header] of [
      ['A2', 'ประเภท'],
      ['B2', 'ชื่อ อปท.'],
      ['J2', 'หมายเหตุ'],
    ] as const)
      type(book, long, cell, header);
    expect(run(book, 'summary', { round: '2556-07-01' }).total).toMatchObject({ reported: 80, carried: 3 });
  });
});
