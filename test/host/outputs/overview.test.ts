// The overview through the built bundle: its figures are those of the other commands, and nothing is written.
import { describe, expect, it } from 'vitest';
import { addOnFor, callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import type { StepsOverviewState } from '../../../src/commands/pages/overview-state';
import type { SummaryLine } from '../../../src/domain/roll-ups/summary';
import type { Overview as AnyOverview } from '../../../src/indicators/overview';
import type { FundsOverview } from '../../../src/indicators/welfare-funds/outputs/funds-overview';
import { fictitiousBook } from '../../support/books/fictitious';
import { largeBook } from '../../support/books/large-books';
import { JULY_DATE, LONG_CLERK, OWNER, phraeBook, rowOf, run, tab, type } from '../../support/books/office';

type Overview = AnyOverview & { funds: FundsOverview | null };

const READS = ['getValues', 'getValue', 'getDisplayValues', 'getDisplayValue', 'getFormulas', 'getFormula'];
const DISTRICT_TABS = 9;
/** Settings, registry and the district tabs. */
const TABS = 2 + DISTRICT_TABS;

const overview = (book: Workbook, round?: string) => run(book, 'overview', { round }) as unknown as Overview;
const state = (book: Workbook, round: string | null = null, user = OWNER) =>
  addOnFor(book, user).call('overviewState', [round]) as StepsOverviewState;

describe('run overview', () => {
  it('has exactly these fields', () => {
    const result = run(phraeBook(), 'overview', { round: JULY_DATE });
    const fields = ['command', 'round', 'LAOs', 'marks', 'rounds', 'lines', 'total', 'estimates', 'funds'];
    expect(Object.keys(result)).toEqual(fields);
    expect(result).toMatchObject({
      command: 'overview',
      round: '2013-07-01',
      LAOs: 83,
      marks: { required: { share: 60, needed: 50 }, aimed: { share: 70, needed: 59 } },
      funds: null,
    });
    expect((result as unknown as Overview).rounds.at(-1)).toEqual({
      round: '2013-07-01',
      reported: 80,
      noReport: 0,
      steps: [0, 1, 0, 13, 67, 2],
      passed: 2,
    });
  });

  it('counts each round as the summary of that round does', () => {
    const book = phraeBook();
    for (const { round, reported, noReport, steps } of overview(book, JULY_DATE).rounds) {
      const { total } = run(book, 'summary', { round }) as unknown as { total: SummaryLine };
      const { municipality, SAO } = total;
      expect(steps).toEqual(municipality.steps.map((count, step) => count + (SAO.steps[step] as number)));
      expect([reported, noReport]).toEqual([total.reported, municipality.noReport + SAO.noReport]);
    }
  });

  it('estimates as the outlook does, and counts funds as the command of that name does', () => {
    const book = fictitiousBook();
    const { estimates, funds, rounds } = overview(book);
    expect(estimates).toEqual(run(book, 'outlook').estimates);
    expect(funds?.rounds).toHaveLength(rounds.length);
    for (const { round, ...figures } of funds?.rounds ?? [])
      expect(run(book, 'funds', { round }).total).toMatchObject(figures);
    expect(funds?.targets).toEqual(run(book, 'funds').targets);
  });

  it('says in a sentence who has passed', () => {
    const outcome = callCommand(phraeBook(), OWNER, 'overview', { round: JULY_DATE });
    expect(outcome).toMatchObject({
      done: true,
      tab: null,
      message: 'ภาพรวม: ผ่านแล้ว 2 จาก 83 แห่ง (เกณฑ์ 50 แห่ง ค่าเป้าหมายของจังหวัด 59 แห่ง)',
    });
  });

  it('reads each tab once and writes nothing, in a large province too', () => {
    for (const make of [phraeBook, () => largeBook(DISTRICT_TABS)]) {
      for (const ask of [
        ['runCommand', ['overview', {}]],
        ['overviewState', [null]],
      ] as const) {
        const book = make();
        const before = structuredClone(book);
        const addOn = addOnFor(book, OWNER);
        expect(addOn.call(ask[0], [...ask[1]])).toMatchObject({ done: true });
        const { calls } = addOn.host;
        const reads = READS.reduce((sum, name) => sum + (calls.get(`Range.${name}`) ?? 0), 0);
        expect(reads).toBe(TABS);
        expect([...calls.keys()].filter((name) => /\.(set|append|insert|delete|clear)/.test(name))).toEqual([]);
        expect(book).toEqual(before);
      }
    }
  });
});

describe("the page's figures", () => {
  it('are those of the command, with the lines in the order of the form', () => {
    const { lines, ...shown } = state(phraeBook()).overview;
    const { lines: figures, ...rest } = overview(phraeBook());
    expect(rest).toMatchObject(shown);
    expect(lines[0]?.district).toBe('เทศบาลเมืองแพร่');
    const byName = (all: Overview['lines']) =>
      [...all].sort((one, other) => ((one.district ?? '') < (other.district ?? '') ? -1 : 1));
    expect(byName(lines)).toEqual(byName(figures));
  });

  it('name all rounds of the year, and how the estimates were made', () => {
    const { rounds, round, estimateNotes } = state(phraeBook());
    expect(rounds).toHaveLength(6);
    expect(rounds[3]).toEqual({ date: '2013-07-01', label: '1 ก.ค. 2556', brief: '1 ก.ค. 56' });
    expect(round).toBe('2013-07-01');
    expect(estimateNotes.join()).toMatch(/ประมาณการ ก ทำโดย.*ประมาณการ ข ทำโดย/);
  });

  it('say why there is no estimate', () => {
    expect(state(phraeBook(), '2013-09-01').estimateNotes.join()).toContain('ไม่มีรอบเหลือในปีงบประมาณนี้');
    expect(state(phraeBook(), '2013-04-01').estimateNotes.join()).toContain('ยังทำประมาณการไม่ได้');
  });

  it('may be read by a clerk, and are plain data', () => {
    const shown = state(phraeBook(), null, LONG_CLERK);
    expect(shown).toMatchObject({ done: true, province: 'แพร่', year: 2556 });
    expect(JSON.parse(JSON.stringify(shown))).toEqual(shown);
  });

  it('are refused in plain words where the workbook cannot be read', () => {
    const book = phraeBook();
    book.sheets = book.sheets.filter(({ name }) => name !== 'การตั้งค่า');
    expect(state(book)).toMatchObject({ done: false, message: expect.stringContaining('ไม่พบแท็บ') });
  });

  it('are in English when the settings say so', () => {
    const book = phraeBook();
    const settings = tab(book, 'การตั้งค่า');
    type(book, settings, `B${rowOf(settings, 'ภาษา') + 1}`, 'en');
    const { language, estimateNotes, rounds } = state(book);
    expect(language).toBe('en');
    expect(JSON.stringify([estimateNotes, rounds])).not.toMatch(/[ก-๙]/);
  });
});

describe('the menu', () => {
  it('opens the dialog', () => {
    const addOn = addOnFor(phraeBook(), OWNER);
    addOn.call('menu_open_overview', []);
    expect(addOn.host.dialogs.map(({ title }) => title)).toEqual(['ภาพรวม']);
  });
});
