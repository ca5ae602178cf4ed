// A third indicator, added in each of the two ways there are: as a folder of the code, and as a row of the sheet. Every command runs on it, and
// its figures are those of the reference.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { addOnFor, type CommandDescription, type Outcome, recalculate } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import { cellAt } from '../../../local/workbook/cells.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { OverviewState } from '../../../src/commands/pages/overview-state';
import type { PanelState } from '../../../src/commands/pages/panel-state';
import {
  type PlainDeclared,
  type PlainEntry,
  plainCompletenessOf,
  plainFallenOf,
  plainStepsOverviewOf,
  plainSummaryOf,
} from '../../reference/declared';
import { columnOf, done, emptyBook, OWNER, rowOf, tab, type } from '../../support/books/office';
import { runs } from '../../support/chance';
import { addOnWithMerged, buildWithMerged } from '../../support/indicators/with-merged';
import { isAct, readyFor } from '../../support/runs/acts';

const ROUNDS = ['2025-10-01', '2026-01-01', '2026-04-01'];
const [OCTOBER, JANUARY, APRIL] = ROUNDS as [string, string, string];
const DISTRICTS = ['ลอง', 'สอง'];

interface Way {
  load(book: Workbook, user: string): AddOn;
  plain: PlainDeclared;
  /** What is measured of a LAO whose column of the roster says this. */
  measured(typed: number): number;
  /** The roster's column of a round, and what set-up is told beside the roster. */
  header(round: string): string;
  options: object;
  /** Columns of the roster for what districts enter beside the steps, and what stands in each of them. */
  facts: Record<string, string>;
}

const withoutRow: Omit<Way, 'load'> = {
  plain: { id: 'merged', kind: 'steps', highest: 2, rounds: ROUNDS, counted: ['SAO'] },
  measured: (step) => (step === 0 ? 0 : step <= 2 ? 1 : 2),
  header: (round) => round,
  options: {},
  facts: { mergedPlan: '1', mergedVillages: '7' },
};
const asRow: Way = {
  load: addOnFor,
  plain: { id: '1.6', kind: 'steps', highest: 5, rounds: ROUNDS, counted: ['SAO'] },
  measured: (step) => step,
  header: (round) => `1.6@${round}`,
  options: { indicators: 'id\tkind\tname\tsteps\tcounted\n1.6\tsteps\tแผนชุมชนฉบับเดียว\t5\tSAO' },
  facts: {},
};

interface Case {
  laos: { district: string; type: 'municipality' | 'SAO'; cells: (number | null)[] }[];
}

function setUp({ load, header, options, facts }: Way, { laos }: Case): Workbook {
  const book = emptyBook();
  const lines = laos.map(({ district, type, cells }, index) =>
    [
      district,
      type,
      `${type === 'SAO' ? 'อบต.' : 'ทต.'}ที่${index + 1}`,
      'main',
      ...cells.map((cell) => cell ?? ''),
      ...Object.values(facts),
    ].join('\t'),
  );
  const roster = [
    ['district', 'type', 'name', 'target', ...ROUNDS.map(header), ...Object.keys(facts)].join('\t'),
    ...lines,
  ].join('\n');
  const asked = { province: 'แพร่', year: 2569, rounds: ROUNDS.join(','), roster, ...options };
  done(load(book, OWNER).call('runCommand', ['set-up', asked]) as Outcome);
  return book;
}

function entriesOf({ measured }: Way, { laos }: Case): PlainEntry[] {
  return laos.map(({ district, type, cells }, index) => ({
    ...{ district, type, name: `${type === 'SAO' ? 'อบต.' : 'ทต.'}ที่${index + 1}`, start: null, since: null },
    cells: Object.fromEntries(ROUNDS.map((round, at) => [round, cells[at] == null ? null : measured(cells[at])])),
  }));
}

const SOME: Case = {
  laos: [
    { district: 'ลอง', type: 'municipality', cells: [1, 2, null] },
    { district: 'ลอง', type: 'SAO', cells: [2, 5, 1] },
    { district: 'สอง', type: 'SAO', cells: [0, 3, 4] },
    { district: 'สอง', type: 'SAO', cells: [null, null, 2] },
  ],
};

const anyLaos = fc.array(
  fc.record({
    district: fc.constantFrom(...DISTRICTS),
    type: fc.constantFrom('municipality' as const, 'SAO' as const),
    cells: fc.tuple(...ROUNDS.map(() => fc.option(fc.integer({ min: 0, max: 5 }), { freq: 3 }))),
  }),
  { minLength: 1, maxLength: 6 },
);

/** What some commands ask for beside the indicator. */
const MORE: Record<string, (way: Way) => object[]> = {
  print: () => ['summary', 'comparison', 'completeness', 'targets', 'outlook'].map((form) => ({ form })),
  import: () => [{ list: 'อำเภอ\tชื่อ อปท.\tขั้น\nลอง\tอบต.ปากกาง\t2' }],
  export: () => [{ format: 'csv' }, { format: 'json' }],
  'check-form': ({ plain: { highest } }) => {
    const steps = Array.from({ length: highest }, (_, step) => step + 1);
    const columns = ['municipality', 'SAO'].flatMap((type) => steps.map((step) => `${type}_step${step}`));
    const header = ['district', 'municipalities', 'SAOs', ...columns];
    return [{ form: `${header.join('\t')}\nลอง\t0\t1${'\t-'.repeat(columns.length)}` }];
  },
};

describe.each<[string, () => Promise<Way>]>([
  ['a folder', async () => ({ ...withoutRow, load: await addOnWithMerged() })],
  ['a row', async () => asRow],
])('added as %s', (_, make) => {
  let way: Way;
  beforeAll(async () => {
    way = await make();
  });
  const outcome = (book: Workbook, command: string, options: object) =>
    way.load(book, OWNER).call('runCommand', [command, options]) as Outcome;
  const run = (book: Workbook, command: string, options: object) => done(outcome(book, command, options));

  it('every command that takes an indicator runs on it, and says of which it answers', () => {
    const book = setUp(way, SOME);
    const { id } = way.plain;
    const commands = way.load(book, OWNER).call('describeCommands', []) as CommandDescription[];
    const taking = commands.filter(({ options }) => options.some(({ name }) => name === 'indicator'));
    expect(taking.map((command) => command.id)).toEqual([
      ...['validate', 'summary', 'comparison', 'completeness', 'targets', 'check-form', 'import', 'export'],
      ...['outlook', 'overview', 'propose-targets', 'take-targets', 'print'],
    ]);
    for (const command of taking) {
      for (const more of MORE[command.id]?.(way) ?? [{}]) {
        const result = run(book, command.id, { indicator: id, ...more });
        const answer = JSON.stringify(result);
        if (command.id === 'print') expect(answer).toContain('ตัวชี้วัดที่');
        else if (command.id === 'export') expect(answer).toContain(id);
        else expect(result.indicator).toBe(id);
        expect(answer).not.toMatch(/undefined|NaN/);
      }
    }
  });

  it('every other command runs beside it', () => {
    const book = setUp(way, SOME);
    const commands = way.load(book, OWNER).call('describeCommands', []) as CommandDescription[];
    const others = commands.filter(({ options }) => options.every(({ name }) => name !== 'indicator'));
    // What rests on entries that are off, and what asks first.
    const refused = ['evidence', 'funds', 'send-data'];
    expect(others.map(({ id }) => id)).toEqual(expect.arrayContaining([...refused, 'board', 'hand-in', 'set-up']));
    for (const { id } of others) {
      const where = isAct(id) ? structuredClone(book) : book;
      const options = readyFor(where, id);
      // Nothing is there to be confirmed, or explained.
      if (isAct(id) && !options) continue;
      const told = outcome(where, id, options ?? {});
      // Those of what this workbook does not enter, and what asks before it changes anything, say so in a sentence.
      if (!told.done) expect(told.message).toMatch(/[ก-๙]/);
      expect(told.done, id).toBe(!refused.includes(id));
    }
  });

  it('stands beside the others: in completeness, findings, data, panel and overview', () => {
    const book = setUp(way, SOME);
    const { id } = way.plain;
    const { indicators } = run(book, 'completeness', { indicator: 'all', round: APRIL }) as {
      indicators: { indicator: string }[];
    };
    expect(indicators.map(({ indicator }) => indicator)).toEqual(['step', id]);
    const found = run(book, 'validate', { round: APRIL }).findings as { rule: string; indicator: string | null }[];
    const ofIt = found.filter(({ indicator }) => indicator === id).map(({ rule }) => rule);
    expect(ofIt).toContain('regression');
    // No finding is said twice of the same indicator.
    expect(new Set(found.map((each) => JSON.stringify(each))).size).toBe(found.length);
    const { file } = run(book, 'export', { format: 'json', round: APRIL }) as { file: { content: string } };
    const { rows } = JSON.parse(file.content) as { rows: { indicator: string }[] };
    expect(new Set(rows.map(({ indicator }) => indicator))).toEqual(new Set(['step', id]));
    const panel = way.load(book, OWNER).call('panelState', [APRIL]) as PanelState;
    expect(panel.indicators.map((each) => each.id)).toEqual(['step', id]);
    const overview = way.load(book, OWNER).call('overviewState', [APRIL, id]) as OverviewState;
    expect(overview).toMatchObject({ kind: 'steps', indicator: id, highest: way.plain.highest });
  });

  it('has the figures of the reference in any province', () => {
    fc.assert(
      fc.property(anyLaos, (laos) => {
        const book = setUp(way, { laos });
        const { plain } = way;
        const entries = entriesOf(way, { laos });
        const districts = [...new Set(laos.map(({ district }) => district))];
        const asked = { indicator: plain.id, round: JANUARY };
        expect(run(book, 'summary', asked)).toMatchObject(plainSummaryOf(plain, entries, JANUARY, districts));
        expect(run(book, 'completeness', asked)).toMatchObject(plainCompletenessOf(plain, entries, JANUARY, districts));
        expect(run(book, 'overview', asked).rounds).toEqual(
          plainStepsOverviewOf(plain, entries, JANUARY, plain.highest),
        );
        expect(run(book, 'comparison', asked).fallen).toEqual(plainFallenOf(plain, entries, OCTOBER, JANUARY));
      }),
      { numRuns: runs(6) },
    );
  });
});

describe('what a folder brings beside the steps', () => {
  let load: Way['load'];
  beforeAll(async () => {
    load = await addOnWithMerged();
  });
  const book = (facts: Way['facts'] = withoutRow.facts) => setUp({ ...withoutRow, load, facts }, SOME);
  const run = (where: Workbook, command: string, options: object = {}) =>
    done(load(where, OWNER).call('runCommand', [command, options]) as Outcome);
  const headers = (where: Workbook) => tab(where, 'ลอง').cells[1]?.map((cell) => cell?.value) ?? [];
  const OWN = ['หมู่บ้านที่นับ', 'มีแผนฉบับเดียวแล้ว', 'หมู่บ้านในแผน'];

  it('stands in columns under its own words, turned on by a setting of its own', () => {
    const without = book({});
    expect(headers(without)).not.toEqual(expect.arrayContaining(OWN.slice(0, 1)));
    const settings = tab(without, 'การตั้งค่า');
    const label = rowOf(settings, 'กรอกแผนฉบับเดียว');
    type(without, settings, `B${label + 1}`, 'on');
    run(without, 'set-up');
    const first = headers(without).indexOf(OWN[0]);
    expect(headers(without).slice(first, first + 3)).toEqual(OWN);
  });

  it('is read from a roster, and calculated by the sheet', async () => {
    const where = book();
    await recalculate(where);
    const one = tab(where, 'ลอง');
    const at = (header: string) => cellAt(one, 3, columnOf(one, header))?.value;
    expect(OWN.map(at)).toEqual([7, true, 7]);
  });

  it('has an output of its own: a command in the menu and the panel, a tab, a printed form', () => {
    const where = book();
    const { message, tab: name } = load(where, OWNER).call('runCommand', ['merged-villages', {}]) as Outcome & {
      tab: string;
    };
    expect([message, name]).toEqual([expect.stringContaining('สร้างแล้ว: 21 หมู่บ้าน'), 'แผนฉบับเดียว']);
    const values = tab(where, name).cells.map((cells) => (cells ?? []).map((cell) => cell?.value ?? null));
    expect(values[0]?.[0]).toBe('หมู่บ้านที่อยู่ในแผนฉบับเดียว');
    expect(values.slice(-3)).toEqual([2, 3, 4].map((at) => [`อบต.ที่${at}`, 7]));
    const { forms, formNames, html } = run(where, 'print', { form: 'merged-villages' }) as Record<string, string[]>;
    expect(formNames?.[(forms ?? []).indexOf('merged-villages')]).toBe('แผนฉบับเดียว');
    expect(html).toContain('หมู่บ้านที่อยู่ในแผนฉบับเดียว');
    const { outputs } = load(where, OWNER).call('panelState', []) as PanelState;
    expect(outputs.find(({ command }) => command === 'merged-villages')).toMatchObject({
      name: 'แผนฉบับเดียวของ อบต.',
      help: 'จำนวนหมู่บ้านของแต่ละ อบต.',
    });
    const addOn = load(where, OWNER);
    addOn.open();
    expect(JSON.stringify(addOn.host.menus)).toContain('แผนฉบับเดียวของ อบต.');
  });

  it('has its own finding, in its own words, at its cell, and of its own LAOs alone', () => {
    const found = (
      run(book({ mergedPlan: '1', mergedVillages: '0' }), 'validate', { round: APRIL }).findings as {
        rule: string;
        indicator: string;
        message: string;
        cell: string;
      }[]
    ).filter(({ rule }) => rule === 'plan-without-villages');
    expect(found.map(({ indicator, message }) => [indicator, message])).toEqual(
      ['อบต.ที่2', 'อบต.ที่3', 'อบต.ที่4'].map((lao) => [
        'merged',
        expect.stringMatching(new RegExp(`^${lao} มีแผนฉบับเดียว แต่ยังไม่มีหมู่บ้านในแผน วิธีแก้: พิมพ์จำนวนหมู่บ้านในช่อง`)),
      ]),
    );
    expect(found.every(({ cell }) => /^[A-Z]+\d+$/.test(cell))).toBe(true);
  });

  it('has all of its words in the file beside the script', async () => {
    const { script, words } = await buildWithMerged();
    const own = (JSON.parse(words) as Record<string, Record<string, unknown>>)['merged-words'];
    expect(own).toEqual({ ...(await import('../../support/indicators/merged-plans/merged-words')) });
    expect(script).not.toContain('หมู่บ้าน');
  });
});
