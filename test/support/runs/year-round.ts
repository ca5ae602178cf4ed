// One round of a year on the command line: all that is built from it, each figure against the reference and against the round before.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { FORM_IDS } from '../../../src/commands/printing/forms';
import type { ReportedFinding } from '../../../src/commands/running/reported-finding';
import type { Outlook } from '../../../src/domain/outlook/outlook';
import type { Comparison } from '../../../src/domain/roll-ups/comparison';
import type { Summary, SummaryLine } from '../../../src/domain/roll-ups/summary';
import type { TargetProposal } from '../../../src/domain/roll-ups/target-proposal';
import type { Targets } from '../../../src/domain/roll-ups/targets';
import type { FundsSummary } from '../../../src/indicators/welfare-funds/outputs/funds-summary';
import { plainComparison } from '../../reference/comparison';
import { isDirect, plainStanding } from '../../reference/plain';
import { plainCompleteness, plainSummary } from '../../reference/summary';
import { plainTargets } from '../../reference/targets';
import { PUBLISHED_TEXT } from '../provinces/published';
import { asTyped } from '../shown/letter';
import { printedRows } from '../shown/paper';
import {
  addressOf,
  ask,
  asText,
  type Blocks,
  change,
  clerkOf,
  districtsIn,
  monthOf,
  pasteAll,
  roundHeader,
  type Year,
  type YearLao,
} from './year';

const FORM_HEADER = PUBLISHED_TEXT.split('\n')[0] ?? '';
const STEPS = [1, 2, 3, 4, 5];

/** Asks the command line, in a round. */
export async function answer<Result>(year: Year, round: number, command: string, ...words: string[]): Promise<Result> {
  const said = await ask(year, round, command, ...words);
  expect(said).toMatchObject({ status: 0, stderr: '' });
  return JSON.parse(said.stdout) as Result;
}

const outOf = ({ folder }: Year, round: number, name: string) => join(folder, `${monthOf(round)}-${name}`);
const totalName = (year: Year) => `รวม ${districtsIn(year).filter((district) => !isDirect(district)).length} อำเภอ`;

/** The twelve figures of a line of the form. */
const figuresOf = ({ municipalities, SAOs, municipality, SAO }: SummaryLine) => [
  municipalities,
  SAOs,
  ...STEPS.map((step) => municipality.steps[step] as number),
  ...STEPS.map((step) => SAO.steps[step] as number),
];

/** As somebody types the form from the answer. */
function typedForm(year: Year, { lines, total }: Summary): string {
  const typed = [...lines.map((line) => [line.district, ...figuresOf(line)]), [totalName(year), ...figuresOf(total)]];
  return [FORM_HEADER, ...typed.map((cells) => cells.join('\t'))].join('\n');
}

/** LAOs that stand lower in a report than in the last one before it. */
function regressionsIn({ laos }: Year, round: number): YearLao[] {
  return laos.filter((lao) => {
    const [now, before] = [lao.cells[round] ?? null, round > 0 ? plainStanding(lao, round - 1) : null];
    return now !== null && before !== null && (now as number) < before;
  });
}

/** What its district says of each fall so far, each beginning with its round. */
function remarkOf(year: Year, lao: YearLao, upTo: number): string {
  const fell = Array.from({ length: upTo + 1 }, (_, round) => round).filter((round) =>
    regressionsIn(year, round).includes(lao),
  );
  return fell.map((round) => `${roundHeader(year, round)}: รายงานครั้งก่อนผิด`).join('; ');
}

/** All but the first LAO come as a paste of their district, who fell says why, and the first one's step is typed; `more` is pasted with them. */
export async function typeRound(year: Year, round: number, more: Blocks = () => ({})): Promise<void> {
  const header = roundHeader(year, round);
  const [first] = year.laos as [YearLao];
  const steps = (laos: YearLao[]) => laos.map((lao) => [lao === first ? '' : asText(lao.cells[round])]);
  const blocks: Blocks = (laos) => ({ ...more(laos), [header]: steps(laos) });
  await pasteAll(year, blocks, (lao) => remarkOf(year, lao, round), regressionsIn(year, round));
  const step = asText(first.cells[round]);
  if (step === '') return;
  const words = ['edit', year.book, await addressOf(year, first, header), step, '--as', clerkOf(year, first.district)];
  expect(await change(...words)).toMatchObject({ status: 0, stderr: '' });
}

/** The tests of a round, but for what belongs to one year alone. */
export function itIsBuilt(year: Year, round: number): void {
  const { laos } = year;

  it('validates: every regression is explained, and every missing report is said', async () => {
    const { findings } = await answer<{ findings: ReportedFinding[] }>(year, round, 'validate');
    const regressions = findings.filter(({ rule }) => rule === 'regression');
    const fell = Array.from({ length: round + 1 }, (_, each) => regressionsIn(year, each)).flat();
    expect(regressions.map(({ lao, state }) => [lao, state]).sort()).toEqual(
      fell.map(({ name }) => [name, 'explained']).sort(),
    );
    const missing = laos.filter(({ cells }) => cells[round] === null).map(({ name }) => name);
    const said = findings.filter(({ rule, severity }) => rule === 'missing-report' && severity === 'must-fix');
    expect(said.map(({ lao }) => lao).sort()).toEqual(missing.sort());
  });

  it('summary and completeness: what was typed, carried forward, and who is missing', async () => {
    const { lines, total } = await answer<Summary>(year, round, 'summary');
    expect({ lines, total }).toEqual(plainSummary(laos, round));
    expect(total.municipalities + total.SAOs).toBe(laos.length);
    const { command, round: date, ...complete } = await answer<Record<string, unknown>>(year, round, 'completeness');
    expect(complete).toEqual(plainCompleteness(laos, round));
  });

  it('comparison: ties up with the round before', async () => {
    if (round === 0) {
      const said = await ask(year, round, 'comparison');
      expect(said).toMatchObject({ status: 1, stderr: expect.stringContaining('รอบแรก') });
      return;
    }
    const {
      command,
      round: now,
      previous,
      ...result
    } = await answer<Comparison & Record<string, unknown>>(year, round, 'comparison');
    expect(result).toEqual(plainComparison(laos, round - 1, round));
    const before = (await answer<Summary>(year, round - 1, 'summary')).total;
    for (const { step, before: passed } of result.passed) {
      const standing = [...before.municipality.steps.slice(step), ...before.SAO.steps.slice(step)];
      expect(passed).toBe(standing.reduce((sum, count) => sum + count, 0));
    }
  });

  it('targets and outlook: who has passed, against both marks', async () => {
    const targets = await answer<Targets>(year, round, 'targets');
    const { passed } = plainTargets(laos, round);
    expect(targets.passed).toEqual(passed);
    const { main, secondary } = targets;
    expect(main.municipalities + main.SAOs + secondary.municipalities + secondary.SAOs).toBe(laos.length);
    const { total, lines, marks } = await answer<Outlook>(year, round, 'outlook');
    expect([total.LAOs, total.passed]).toEqual([laos.length, passed.LAOs]);
    expect(lines.reduce((sum, line) => sum + line.passed, 0)).toBe(passed.LAOs);
    expect([marks.required.needed, marks.aimed.needed]).toEqual([passed.required, passed.aimed]);
    const proposal = await answer<TargetProposal>(year, round, 'propose-targets');
    expect(proposal.main.municipalities + proposal.main.SAOs).toBe(passed.aimed);
  });

  it('export: every LAO in every round so far, in both formats', async () => {
    const rows = laos.length * (round + 1) * year.measures;
    const [csv, json] = [outOf(year, round, 'data.csv'), outOf(year, round, 'data.json')];
    expect(await answer(year, round, 'export', '--format', 'csv', '--out', csv)).toMatchObject({ rows });
    expect(await answer(year, round, 'export', '--format', 'json', '--out', json)).toMatchObject({ rows });
    expect(readFileSync(csv, 'utf8').split('\r\n')).toHaveLength(rows + 2);
    const { rows: data } = JSON.parse(readFileSync(json, 'utf8')) as { rows: Record<string, unknown>[] };
    const date = `${year.year - 543}-${monthOf(round)}`;
    const steps = data.filter((row) => row.round === date && row.indicator === 'step');
    expect(steps.map(({ LAO, standing }) => [LAO, standing])).toEqual(
      laos.map((lao) => [lao.name, plainStanding(lao, round)]),
    );
  });

  it('a form typed from the summary has nothing wrong, and one wrong figure is found', async () => {
    const form = outOf(year, round, 'form.tsv');
    const text = typedForm(year, await answer<Summary>(year, round, 'summary'));
    const check = async (typed: string) => {
      writeFileSync(form, typed);
      return (await answer<{ cells: Record<string, unknown>[] }>(year, round, 'check-form', '--form', form)).cells;
    };
    expect(await check(text)).toEqual([]);
    const wrong = text.replace(/\d+$/, (right) => String(Number(right) + 1));
    expect(await check(wrong)).toMatchObject([{ line: totalName(year), column: 'SAO_step5' }]);
  });

  it.each(FORM_IDS)('print %s: as a file, with the figures of the answers', async (form) => {
    const out = outOf(year, round, `${form}.html`);
    const said = await ask(year, round, 'print', '--form', form, '--out', out);
    if ((form === 'comparison' && round === 0) || ((form === 'funds' || form === 'evidence') && year.year < 2559)) {
      expect(said.status).toBe(1);
      return;
    }
    expect(said).toMatchObject({ status: 0, stderr: '' });
    const html = readFileSync(out, 'utf8');
    expect(html).toContain(year.province);
    await PRINTED[form]?.(html, year, round);
  });
}

/** What each printed form must hold. */
const PRINTED: Readonly<Record<string, (html: string, year: Year, round: number) => Promise<void>>> = {
  async summary(html, year, round) {
    const { lines, total } = await answer<Summary>(year, round, 'summary');
    const rows = printedRows(html).map((row) => row.slice(0, FORM_HEADER.split('\t').length));
    const dashed = (line: SummaryLine) => figuresOf(line).map((count) => (count === 0 ? '-' : String(count)));
    for (const line of lines) expect(rows).toContainEqual([line.district, ...dashed(line)]);
    expect(rows).toContainEqual([totalName(year), ...figuresOf(total).map(String)]);
  },
  async comparison(html, year, round) {
    const { passed } = await answer<Comparison>(year, round, 'comparison');
    const rows = printedRows(html);
    for (const { step, net } of passed) {
      const label = `ผ่านเกณฑ์ขั้นตอนที่ ${step} ${net < 0 ? 'ลดลง' : 'เพิ่มขึ้น'}`;
      expect(rows).toContainEqual([label, String(Math.abs(net)), 'แห่ง']);
    }
  },
  async targets(html, year, round) {
    const { main, secondary } = await answer<Targets>(year, round, 'targets');
    const headingOf = ({ municipalities, SAOs }: typeof secondary, target: string) =>
      `จังหวัด${year.province} จำนวนเทศบาล ${municipalities} แห่ง อบต. ${SAOs} แห่ง (${target})`;
    expect(asTyped(html)).toContain(headingOf(main, 'เป้าหมายหลัก'));
    expect(asTyped(html)).toContain(headingOf(secondary, 'เป้าหมายรอง'));
    const cells = printedRows(html).flat();
    for (const { name } of year.laos) expect(cells).toContain(name);
  },
  async funds(html, year, round) {
    const { total, targets } = await answer<FundsSummary>(year, round, 'funds');
    const { LAOs, fundsAtStart, founded, without, members, increase } = total;
    const figures = [LAOs, fundsAtStart, founded, without, total.membersAtStart, members, increase];
    const row = printedRows(html).find(([label]) => label === totalName(year)) ?? [];
    const shown = row.filter((text) => /^\+?[\d,]+$/.test(text)).map((text) => Number(text.replaceAll(',', '')));
    expect(shown).toEqual(figures);
    expect(html).toContain(`กองทุนเพิ่มขึ้น ${targets.funds.reached} กองทุน`);
  },
  async memo(html, year, round) {
    const { passed } = await answer<Targets>(year, round, 'targets');
    const some = `ที่ผ่านเกณฑ์ครบ 5 ขั้นตอน จำนวน ${passed.LAOs} แห่ง`;
    expect(asTyped(html)).toContain(passed.LAOs ? some : 'แห่งใดที่ผ่านเกณฑ์ครบ 5 ขั้นตอน');
  },
};
