// A fiscal year 2559 of a made-up province, with evidence and welfare funds, from an empty workbook to the last printed page of September.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FORM_IDS } from '../../src/commands/printing/forms';
import type { EvidenceSummary } from '../../src/indicators/community-plan/outputs/evidence-summary';
import type { FundsComparison } from '../../src/indicators/welfare-funds/outputs/funds-comparison';
import type { FundsSummary } from '../../src/indicators/welfare-funds/outputs/funds-summary';
import { plainSupported } from '../reference/evidence';
import { plainFunds, plainFundsCompleteness, plainHasFund } from '../reference/funds';
import { asText, LAST_ROUND, makeBook, monthOf, pasteAll, type YearLao, yearOf } from '../support/runs/year';
import { answer, itIsBuilt, typeRound } from '../support/runs/year-round';

const SHORT_MONTHS = ['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.', 'ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'];
const year = yearOf({ year: 2559, province: 'สมมติ', file: 'fictitious-2559.tsv', measures: 3 });
const { laos } = year;
const ROUNDS = Array.from({ length: LAST_ROUND + 1 }, (_, round) => `2016-${monthOf(round)}`);
const YEAR = { rounds: ROUNDS, start: '2015-10-01', end: '2016-10-01' };

const number = (text: string | undefined) => (text ? Number(text) : null);
const ticks = (digits: string) => digits.split('').map((digit) => (digit === '1' ? 'TRUE' : 'FALSE'));

/** As a person writes a day: 9 พ.ค. 2559. */
function dayOf(date: string): string {
  const [be = '', month = '', day = ''] = date.split('-');
  return date === '' ? '' : `${Number(day)} ${SHORT_MONTHS[Number(month) - 1]} ${be}`;
}

const evidenceRow = ({ given: { items = '', eligible = '', inPlan = '', agreed = '' } }: YearLao) => [
  ...(items === '' ? new Array<string>(8).fill('') : ticks(items)),
  ...[eligible, inPlan, agreed],
];
const fundRow = ({ given: { fundAtStart = '', founded = '', membersAtStart = '' } }: YearLao) => [
  ...(fundAtStart === '' ? [''] : ticks(fundAtStart)),
  dayOf(founded),
  membersAtStart,
];

/** By the letter of 2559: 50 % of the eligible projects in the plan, 40 % of those agreed. Null where nothing is entered. */
function supportedOf({ given }: YearLao): number | null {
  const [eligible, inPlan, agreed] = [given.eligible, given.inPlan, given.agreed].map(number);
  if (!given.items && [eligible, inPlan, agreed].every((count) => count === null)) return null;
  const items = Array.from({ length: 8 }, (_, index) => given.items?.[index] === '1');
  const evidence = { items, eligible: eligible ?? null, inPlan: inPlan ?? null, agreed: agreed ?? null };
  return plainSupported(evidence, 50, 40);
}

beforeAll(async () => {
  await makeBook(year);
  await pasteAll(year, (own) => ({ 'ข้อ 1': own.map(evidenceRow), มีกองทุนต้นปี: own.map(fundRow) }));
});

describe.each(ROUNDS.map((_, round) => round))('the round of month %i from April', (round) => {
  beforeAll(async () => {
    const header = `สมาชิก 1 ${SHORT_MONTHS[round + 3]} 2559`;
    await typeRound(year, round, (own) => ({ [header]: own.map(({ members }) => [asText(members[round])]) }));
  });

  itIsBuilt(year, round);

  it('evidence: what is supported by the 50 % and the 40 % of 2559, LAO by LAO', async () => {
    const { laos: lines, total } = await answer<EvidenceSummary>(year, round, 'evidence');
    expect(lines.map(({ lao, supported }) => [lao, supported])).toEqual(
      laos.map((lao) => [lao.name, supportedOf(lao)]),
    );
    expect(total.equal + total.over + total.under).toBe(laos.length);
  });

  it('funds: lines add up to the total, and to the reference', async () => {
    const { lines, total } = await answer<FundsSummary>(year, round, 'funds');
    expect({ lines, total }).toEqual(plainFunds(laos, YEAR, round));
    for (const field of [
      'LAOs',
      'fundsAtStart',
      'founded',
      'without',
      'membersAtStart',
      'members',
      'increase',
    ] as const)
      expect(lines.reduce((sum, line) => sum + line[field], 0)).toBe(total[field]);
  });

  it('funds: completeness, and a comparison that ties up with the round before', async () => {
    const words = ['--indicator', 'funds'];
    const complete = await answer<Record<string, unknown>>(year, round, 'completeness', ...words);
    expect(complete).toMatchObject(plainFundsCompleteness(laos, YEAR, round));
    if (round === 0) return;
    const { total } = await answer<FundsComparison>(year, round, 'comparison', ...words);
    const fundsAt = (at: number) => laos.filter((lao) => plainHasFund(lao, YEAR, at)).length;
    expect(total.funds).toEqual({
      before: fundsAt(round - 1),
      now: fundsAt(round),
      net: fundsAt(round) - fundsAt(round - 1),
    });
    const { total: before } = await answer<FundsSummary>(year, round - 1, 'funds');
    expect(total.members.before).toBe(before.members);
  });
});

describe('at the end of the year', () => {
  it('the last page of September is there in every form', () => {
    for (const form of FORM_IDS)
      expect(existsSync(join(year.folder, `${monthOf(LAST_ROUND)}-${form}.html`))).toBe(true);
  });
});
