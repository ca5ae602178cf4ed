// A column that nothing declared asks for any more, and why.
import { describe, expect, it } from 'vitest';
import { readIndicatorLines } from '../../../src/domain/agreement/indicator-lines';
import type { Finding } from '../../../src/domain/findings/finding';
import type { UnclaimedColumn } from '../../../src/domain/province/province';
import { findingWords } from '../../../src/indicators/findings/findings-said';
import { cellOf, foundBy } from '../../support/provinces/found';
import { oneLao, ROUNDS } from '../../support/provinces/province';
import { unclaimedColumn } from '../../support/provinces/unclaimed';

const LINES = [
  { id: '1.6', kind: 'ขั้น', name: 'แผนพัฒนา', steps: 7, rounds: `${ROUNDS[0]} ${ROUNDS[1]}` },
  { id: '2.1', kind: 'จำนวน', name: 'ศูนย์พัฒนาเด็กเล็ก' },
  { id: '3.2', kind: 'มี', name: 'แผนป้องกันภัย' },
];

function found(column: UnclaimedColumn, lines: readonly object[] = LINES): Finding[] {
  const { indicators } = readIndicatorLines(lines, ROUNDS);
  return foundBy('unclaimed-column', { ...oneLao([1, 1, 1, 1]), indicators, unclaimed: [column] });
}

const said = (finding: Finding | undefined) => findingWords(finding as Finding, 'th');

describe('a column of what is declared no more', () => {
  it('is found at its header, with what there is instead', () => {
    const [finding] = found(unclaimedColumn('1.7 รอบ 1 เม.ย. 2556', '1.7', '2013-04-01'));
    expect(finding).toMatchObject({
      severity: 'check',
      state: 'open',
      indicator: '1.7',
      district: 'ลอง',
      tab: 'ลอง',
      found: '1.7 รอบ 1 เม.ย. 2556',
      expected: '1.6, 2.1, 3.2',
    });
    expect(cellOf(finding as Finding)).toBe('ลอง!AD2');
    expect(said(finding).message).toBe(
      'ตัวชี้วัด 1.7: คอลัมน์ "1.7 รอบ 1 เม.ย. 2556" มีข้อมูล 3 ช่อง แต่ไม่มีตัวชี้วัดนี้แล้ว จึงไม่นับ (ตัวชี้วัดที่มีคือ 1.6, 2.1, 3.2)',
    );
    expect(said(finding).remedy).toContain('กรอกตัวชี้วัดนี้กลับ');
  });

  it('says no more than it knows where nothing is declared', () => {
    const [finding] = found(unclaimedColumn('1.7 รอบ 1 เม.ย. 2556', '1.7', '2013-04-01'), []);
    expect(finding).toMatchObject({ variant: 'no-indicator', expected: null });
  });

  it('says that set-up asks, where a number that is declared reads the same', () => {
    const again = { ...unclaimedColumn('1.60 ต้นปี', '1.60', 'start'), readsAs: '1.6' };
    const [finding] = found(again);
    expect(finding).toMatchObject({ variant: 'indicator', indicator: '1.60' });
    expect(said(finding).remedy).toContain('ตัวชี้วัด 1.6 อ่านเป็นเลขเดียวกัน');
  });

  it('of a plan that is left out names the plan', () => {
    const column = unclaimedColumn('รอบ 1 เม.ย. 2556', 'step', '2013-04-01');
    const [finding] = foundBy('unclaimed-column', { ...oneLao([1]), leftOut: ['step'], unclaimed: [column] });
    expect(finding).toMatchObject({ variant: 'left-out', indicator: 'step' });
    expect(said(finding).message).toMatch(/^แผนชุมชน: คอลัมน์ "รอบ 1 เม.ย. 2556"/);
  });

  it('is found of the indicator whose round it was', () => {
    const [finding] = found(unclaimedColumn('1.6 รอบ 1 ก.ค. 2556', '1.6', '2013-07-01'));
    expect(finding).toMatchObject({ variant: 'round', indicator: '1.6', expected: '2013-04-01, 2013-05-01' });
    expect(said(finding).message).toContain('ตัวชี้วัด 1.6: คอลัมน์');
    expect(said(finding).message).toContain('(รอบที่รายงานคือ 1 เม.ย. 2556, 1 พ.ค. 2556)');
  });

  it('is found where its round is none of the settings any more', () => {
    const [finding] = found(unclaimedColumn('รอบ 1 ต.ค. 2555', 'step', '2012-10-01'));
    expect(finding).toMatchObject({ variant: 'round-of-settings', indicator: 'step' });
    expect(said(finding).message).toContain('1 ก.ย. 2556');
  });

  it.each<[string, string, UnclaimedColumn['at']]>([
    ['1.6 ต้นปี', '1.6', 'start'],
    ['2.1 มีตั้งแต่', '2.1', 'since'],
    ['3.2 รอบ 1 เม.ย. 2556', '3.2', '2013-04-01'],
  ])('is found where the kind is another one: %s', (header, indicator, at) => {
    expect(found(unclaimedColumn(header, indicator, at))).toMatchObject([{ variant: 'kind', indicator }]);
  });
});

describe('a column that is asked for, with a header of its own', () => {
  it.each<[string, string, UnclaimedColumn['at']]>([
    ['๑.๖ รอบ 1/4/56', '๑.๖', '2013-04-01'],
    ['2.1 at the start', '2.1', 'start'],
    ['3.2 since', '3.2', 'since'],
    ['สมาชิก 1/4/2556', 'fund-members', '2013-04-01'],
  ])('is none: its header is missing, and found as such: %s', (header, indicator, at) => {
    expect(found(unclaimedColumn(header, indicator, at))).toEqual([]);
  });
});
