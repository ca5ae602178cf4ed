// The list of findings: one row for each, with its weight, its words and a link to its cell.
import { describe, expect, it } from 'vitest';
import { expectedWords } from '../../src/documents/findings/finding-message';
import type { Finding } from '../../src/domain/findings/finding';
import { findingMessage, findingWords } from '../../src/indicators/findings/findings-said';
import { validate } from '../../src/indicators/findings/validate';
import { everythingWrong } from '../support/provinces/everything-wrong';
import { JULY, oneLao, phrae } from '../support/provinces/province';
import { build, THAI, values } from '../support/shown/documents';

const rowsOf = (province = everythingWrong()) => {
  const { rows, frozenRows } = build('findings', province, JULY);
  return rows.slice(frozenRows);
};

describe('the list of findings', () => {
  it('has one row for each finding, in their order', () => {
    const findings = validate(everythingWrong(), JULY);
    expect(rowsOf().map((row) => values(row).slice(2, 4))).toEqual(
      findings.map(({ district, lao }) => [district, lao]),
    );
    expect(rowsOf(phrae())).toHaveLength(validate(phrae(), JULY).length);
  });

  it('says what was found and what was expected', () => {
    const [row] = rowsOf(oneLao([1, 2, 4, 3]));
    expect(values(row)).toEqual([
      'Must fix',
      'Regression',
      'ลอง',
      'อบต.ปากกาง',
      '1 Jul 56',
      '3',
      '4',
      'ลอง!F3',
      'อบต.ปากกาง reported step 3 in the round of 1 Jul 2556, below step 4 reported for 1 Jun 2556.',
      'Correct cell F3 of tab "ลอง", or, if it is right, explain it in the panel, or in the remark beginning with the round: "1 Jul 2556: why".',
    ]);
  });

  it('says a range as people write it, and keeps it as it is for programs', () => {
    const province = oneLao([1, 4, 4, 4]);
    const said = (language: 'th' | 'en') => {
      const { rows, frozenRows } = build('findings', province, JULY, { ...THAI, language, digits: 'arabic' });
      return values(rows[frozenRows])[6];
    };
    expect(validate(province, JULY)[0]).toMatchObject({ rule: 'jump', expected: '1-3' });
    expect([said('th'), said('en')]).toEqual(['1 ถึง 3', '1–3']);
  });

  it('names indicators as they are, whatever their numbers look like', () => {
    const said = (rule: string) => expectedWords({ rule, expected: '1-6' } as Finding, 'th');
    expect([said('unclaimed-column'), said('jump')]).toEqual(['1-6', '1 ถึง 6']);
  });

  it('links to the exact cell where there is one, and names the tab where there is none', () => {
    for (const [index, { place, tab }] of validate(everythingWrong(), JULY).entries()) {
      const link = rowsOf()[index]?.at(-3);
      if (place) expect(link).toMatchObject({ role: 'link', link: place });
      else expect(link).toEqual({ role: 'text', value: tab });
    }
  });

  it.each([
    [[1, 2, 4, 3], '', 'must-fix'],
    [[1, 2, 4, 3], '1/7/2556 รายงานเดิมผิด', 'explained'],
    [[1, 4, 4, 4], '', 'check'],
    [[1, 2, 3, '๔'], '', 'plain-note'],
  ])('colours %j with the remark "%s" as %s', (cells, remark, role) => {
    expect(rowsOf(oneLao(cells, { remark })).map(([cell]) => cell?.role)).toEqual([role]);
  });

  it('says how many there are, and says so when there are none', () => {
    const summary = (province = phrae()) => build('findings', province, JULY).rows[3]?.[0]?.value;
    expect(summary()).toMatch(/^Must fix 11, check \d+, note 0, explained 0$/);
    expect(summary(oneLao([1, 2, 3, 4]))).toBe('Nothing was found.');
  });

  it('says an expected type in the words of the form', () => {
    const { rows, frozenRows } = build('findings', everythingWrong(), JULY, THAI);
    const expected = rows.slice(frozenRows).map((row) => values(row)[6]);
    expect(expected).toContain('อบต.');
    expect(expected).not.toContain('SAO');
  });

  it('keeps what was typed as it was typed, in Thai digits too', () => {
    const { rows, frozenRows } = build('findings', oneLao([1, 2, 3, '4.0']), JULY, THAI);
    expect(values(rows[frozenRows])[5]).toBe('4.0');
    expect(values(rows[frozenRows]).at(-3)).toBe('ลอง!F3');
  });
});

describe("a finding's words", () => {
  const [finding] = validate(oneLao([4, null, null, 3]), JULY).filter(({ rule }) => rule === 'regression');
  if (!finding) throw new Error('no regression');

  it('name the round that a regression is measured against', () => {
    expect(findingWords(finding, 'th').message).toBe(
      'อบต.ปากกาง รายงานขั้น 3 ในรอบ 1 ก.ค. 2556 ต่ำกว่าขั้น 4 ที่รายงานไว้รอบ 1 เม.ย. 2556',
    );
  });

  it('say in one line what was found and what to do', () => {
    const { message, remedy } = findingWords(finding, 'en');
    expect(findingMessage(finding, 'en')).toBe(`${message} What to do: ${remedy}`);
    expect(remedy).toContain('cell F3 of tab "ลอง"');
  });

  it('are demanded of every variant', () => {
    expect(() => findingWords({ ...finding, rule: 'not-a-step', variant: 'new' }, 'en')).toThrow(/not-a-step.*new/);
  });
});
