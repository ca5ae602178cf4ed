// The lines of the tab of indicators: read as they were meant, in whatever way they are typed; what cannot be read is named with its line.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryGroup } from '../../../src/domain/agreement/entries';
import { type IndicatorLine, readIndicatorLines } from '../../../src/domain/agreement/indicator-lines';
import { readItems, readStepLines } from '../../../src/domain/agreement/step-lines';
import { arbitraryIndicator, typedIndicator } from '../../support/provinces/arbitrary-indicators';

const ROUNDS = ['2025-10-01', '2026-01-01', '2026-04-01', '2026-07-01'];
const LADDER: IndicatorLine = { id: '1.6', kind: 'ขั้น', name: 'แผนพัฒนา', steps: 7 };

const problemsOf = (...lines: IndicatorLine[]) =>
  readIndicatorLines(lines, ROUNDS, { taken: ['step'] }).problems.map(({ line, field, problem }) => [
    line,
    field,
    problem,
  ]);

describe('a line as it is typed', () => {
  it('is read as it was meant', () => {
    const declared = arbitraryIndicator('1.6', ROUNDS).chain((indicator) =>
      typedIndicator(indicator, ROUNDS).map((line) => ({ indicator, line })),
    );
    fc.assert(
      fc.property(declared, ({ indicator, line }) => {
        expect(readIndicatorLines([line], ROUNDS)).toEqual({ indicators: [indicator], problems: [] });
      }),
    );
  });

  it('says nothing where it is blank, and means the usual where a cell is', () => {
    const { indicators, problems } = readIndicatorLines([{ id: ' ', name: '' }, LADDER], ROUNDS);
    expect(problems).toEqual([]);
    expect(indicators).toMatchObject([
      { pass: 7, required: null, counted: ['municipality', 'SAO'], rounds: ROUNDS, target: null },
    ]);
  });
});

describe('an aim below what must be reached', () => {
  const USUAL = { required: 60, aimed: 70 };
  const found = (line: IndicatorLine, usual = USUAL) =>
    readIndicatorLines([line], ROUNDS, { usual }).problems.map(({ field, problem, found, expected }) => [
      field,
      problem,
      found,
      expected,
    ]);

  it.each<[IndicatorLine, string[] | null]>([
    [{ required: 80, aimed: 70 }, ['aimed', 'below', '70', '80-100']],
    [{ required: '80 %', aimed: 0.7 }, ['aimed', 'below', '0.7', '80-100']],
    [{ aimed: '๕๐' }, ['aimed', 'below', '๕๐', '60-100']],
    [{ required: 75 }, ['aimed', 'usual-below', '', '75-100']],
    [{ required: 80, aimed: 80 }, null],
    [{ required: 70 }, null],
    [{ aimed: 60 }, null],
    [{ required: 12.5, aimed: 13 }, null],
    [{}, null],
  ])('of %o is %o', (shares, expected) => expect(found({ ...LADDER, ...shares })).toEqual(expected ? [expected] : []));

  it('is not looked for where a share cannot be read, or is none of the kind', () => {
    expect(found({ ...LADDER, required: 'มาก', aimed: 10 })).toEqual([['required', 'wrong', 'มาก', '0-100']]);
    expect(found({ ...LADDER, required: 90, aimed: 'มาก' })).toEqual([['aimed', 'wrong', 'มาก', '0-100']]);
    const count = { ...LADDER, kind: 'จำนวน', steps: '', required: 90, aimed: 10 };
    expect(found(count).map(([, problem]) => problem)).toEqual(['unused', 'unused']);
  });

  it('of a blank cell is not known where what is usual is not', () => {
    const nothing = { required: null, aimed: null } as unknown as typeof USUAL;
    expect(found({ ...LADDER, required: 100 }, nothing)).toEqual([]);
    expect(found({ ...LADDER, required: 100, aimed: 99 }, nothing)).toHaveLength(1);
  });
});

describe('a line that cannot be read', () => {
  it.each<[string, IndicatorLine, string, string]>([
    ['no number', { ...LADDER, id: '' }, 'id', 'blank'],
    ['a number with spaces', { ...LADDER, id: '1 6' }, 'id', 'wrong'],
    ['a number that is a formula', { ...LADDER, id: '=A1' }, 'id', 'wrong'],
    ['a name of the add-on', { ...LADDER, id: 'Step' }, 'id', 'taken'],
    ['no name', { ...LADDER, name: null }, 'name', 'blank'],
    ['no kind', { ...LADDER, kind: '' }, 'kind', 'blank'],
    ['a kind that there is not', { ...LADDER, kind: 'ร้อยละ' }, 'kind', 'wrong'],
    ['a ladder without steps', { ...LADDER, steps: '' }, 'steps', 'blank'],
    ['11 steps', { ...LADDER, steps: 11 }, 'steps', 'wrong'],
    ['no step', { ...LADDER, steps: 0 }, 'steps', 'wrong'],
    ['half a step', { ...LADDER, steps: 2.5 }, 'steps', 'wrong'],
    ['passed above the ladder', { ...LADDER, pass: 8 }, 'pass', 'wrong'],
    ['101 per cent', { ...LADDER, required: 101 }, 'required', 'wrong'],
    ['a share in words', { ...LADDER, aimed: 'มาก' }, 'aimed', 'wrong'],
    ['nobody that there is', { ...LADDER, counted: 'อำเภอ' }, 'counted', 'wrong'],
    ['a round of another year', { ...LADDER, rounds: '1 ต.ค. 2560' }, 'rounds', 'wrong'],
    ['a round that is none', { ...LADDER, rounds: '2568-10-01 ทุกเดือน' }, 'rounds', 'wrong'],
    ['a round twice', { ...LADDER, rounds: '1 ต.ค. 2568, 1 ม.ค. 2569, 2568-10-01' }, 'rounds', 'repeated'],
    ['a target below zero', { ...LADDER, kind: 'จำนวน', steps: '', target: -1 }, 'target', 'wrong'],
  ])('with %s', (_, line, field, problem) => {
    expect(problemsOf(line)).toEqual([[0, field, problem]]);
    expect(readIndicatorLines([line], ROUNDS, { taken: ['step'] }).indicators).toEqual([]);
  });

  it.each<[string, IndicatorLine, string[]]>([
    ['a ladder', { ...LADDER, target: 20, nationalTarget: 'มาก' }, ['target', 'nationalTarget']],
    [
      'a number',
      { ...LADDER, kind: 'จำนวน', pass: 3, required: 60, aimed: '70%' },
      ['steps', 'pass', 'required', 'aimed'],
    ],
    ['what there is', { ...LADDER, kind: 'มี', required: 0, target: 5 }, ['steps', 'required']],
  ])('that says what the kind does not ask for: %s is read without it, and each cell is named', (_, line, fields) => {
    expect(problemsOf(line)).toEqual(fields.map((field) => [0, field, 'unused']));
    const { indicators } = readIndicatorLines([line], ROUNDS);
    const blank = Object.fromEntries(fields.map((field) => [field, '']));
    expect(indicators).toEqual(readIndicatorLines([{ ...line, ...blank }], ROUNDS).indicators);
    expect(indicators).toHaveLength(1);
  });

  it('because its number stands above already, however it is written', () => {
    expect(problemsOf(LADDER, {}, { ...LADDER, id: '๑.๖' })).toEqual([[2, 'id', 'twice']]);
  });

  it.each([
    ['1.6', '1.60'],
    ['๑.๖๐', '1.6'],
    ['2', '2.0'],
    ['01.6', '1.6'],
  ])('because its number reads as another: %s, %s', (id, again) => {
    expect(problemsOf({ ...LADDER, id }, { ...LADDER, id: again })).toEqual([[1, 'id', 'alike']]);
  });

  it.each([[['1.1', '1.9', '1.10']], [['1.10', '1.1', '1.9']], [['1.6', '1-60', '1.06', '1.6ก', '1.6.0', '16']]])(
    'not because of another number: %s',
    (ids) => {
      expect(problemsOf(...ids.map((id) => ({ ...LADDER, id })))).toEqual([]);
    },
  );

  it('because its number reads as one that is declared already under another name', () => {
    const beside = [
      { id: '1.6', name: 'แผนพัฒนา' },
      { id: '2.5', name: 'ถนน' },
    ];
    const told = readIndicatorLines(
      [
        { ...LADDER, id: '1.60' },
        { ...LADDER, id: '2.50' },
      ],
      ROUNDS,
      { beside },
    ).problems;
    expect(told).toMatchObject([{ line: 1, field: 'id', problem: 'alike' }]);
  });

  it.each([
    ['1.6.x', 'wrong'],
    ['1.6.', 'wrong'],
    ['1.6กข', 'wrong'],
    ['2569-01-01', 'wrong'],
    ['2569', 'wrong'],
    ['แผนชุมชน', 'wrong'],
    ['ตัวชี้วัด1.6', 'wrong'],
    ['TRUE', 'wrong'],
    [new Date(Date.UTC(2026, 5, 1)), 'date'],
  ])('because %s is no number of an indicator', (id, problem) => {
    expect(problemsOf({ ...LADDER, id })).toEqual([[0, 'id', problem]]);
  });

  it.each(['1', '๑.๖', '1.6ก', '3-1', '1.6.2', '2a', 'KPI-3', 'ก.1', '01.06'])('%s is one', (id) => {
    expect(problemsOf({ ...LADDER, id })).toEqual([]);
  });

  it('a name of the add-on’s own is one where the add-on has its line', () => {
    const read = (rooms: string[]) => readIndicatorLines([{ ...LADDER, id: 'step' }], ROUNDS, { rooms }).problems;
    expect([read(['step']), read([])]).toMatchObject([[], [{ problem: 'wrong' }]]);
  });

  it('names all that is wrong with it', () => {
    expect(problemsOf({ id: 'x y', kind: 'ขั้น', name: 'ก', steps: 'เจ็ด', required: 'x' })).toEqual([
      [0, 'id', 'wrong'],
      [0, 'steps', 'wrong'],
      [0, 'required', 'wrong'],
    ]);
  });

  it('never throws, whatever stands in its cells', () => {
    const cell = fc.oneof(fc.string({ unit: 'binary' }), fc.double(), fc.boolean(), fc.date(), fc.constant(null));
    fc.assert(
      fc.property(fc.array(fc.record({ id: cell, kind: cell, name: cell, steps: cell, rounds: cell })), (lines) => {
        expect(Array.isArray(readIndicatorLines(lines, ROUNDS).problems)).toBe(true);
      }),
    );
  });
});

describe('what the tab says of each step', () => {
  const { indicators } = readIndicatorLines([LADDER, { id: '2.1', kind: 'count', name: 'ศูนย์' }], ROUNDS);
  const read = (...lines: Parameters<typeof readStepLines>[0][number][]) => readStepLines(lines, indicators);

  it('is kept with its step', () => {
    const { indicators: told, problems } = read(
      {},
      { of: '๑.๖', step: '๒', shortName: 'ทบทวน', items: '4, 6-7', meaning: 'ทบทวนแผน', share: '20%' },
    );
    expect(problems).toEqual([]);
    expect(told[0]?.steps[1]).toEqual({
      step: 2,
      shortName: 'ทบทวน',
      items: [4, 6, 7],
      meaning: 'ทบทวนแผน',
      share: 20,
    });
  });

  it('is that of the indicator whose number reads the same', () => {
    const { indicators: told, problems } = read({ of: '1.60', step: 2, shortName: 'ทบทวน' });
    expect(problems).toEqual([]);
    expect(told[0]?.steps[1]?.shortName).toBe('ทบทวน');
  });

  it.each<[string, object, string, string]>([
    ['an indicator that there is not', { of: '9', step: 1 }, 'of', 'unknown'],
    ['an indicator without steps', { of: '2.1', step: 1 }, 'of', 'no-steps'],
    ['no indicator', { step: 1, shortName: 'ก' }, 'of', 'blank'],
    ['a day that the sheet made of it', { of: new Date(Date.UTC(2026, 5, 1)), step: 1 }, 'of', 'date'],
    ['a step above the ladder', { of: '1.6', step: 8 }, 'step', 'wrong'],
    ['no step', { of: '1.6', shortName: 'ก' }, 'step', 'blank'],
    ['items that are none', { of: '1.6', step: 1, items: '3-1' }, 'items', 'wrong'],
    ['a share that is none', { of: '1.6', step: 1, share: 'ครึ่ง' }, 'share', 'wrong'],
  ])('with %s is named', (_, line, field, problem) => {
    expect(read(line).problems).toMatchObject([{ line: 0, field, problem }]);
  });

  it('twice is named the second time', () => {
    expect(read({ of: '1.6', step: 1 }, { of: '1.6', step: 1 }).problems).toMatchObject([
      { line: 1, field: 'step', problem: 'twice' },
    ]);
  });

  it('reads items', () => {
    expect(readItems('๑-๓ 5,5')).toEqual([1, 2, 3, 5]);
    expect(readItems('')).toEqual([]);
    expect(readItems('0')).toBeNull();
  });
});

describe('what districts enter for an indicator', () => {
  const idsOf = (line: IndicatorLine) =>
    readIndicatorLines([line], ROUNDS).indicators.flatMap((indicator) =>
      entryGroup(indicator)
        .fields([])
        .flatMap(({ facts }) => facts),
    );

  it('is a cell for each of its rounds, and what its kind needs beside', () => {
    expect(idsOf({ ...LADDER, rounds: '2568-10-01' })).toEqual(['1.6@2025-10-01']);
    expect(idsOf({ id: '2', kind: 'จำนวน', name: 'ก', rounds: '2569-01-01 2569-07-01' })).toEqual([
      '2@start',
      '2@2026-01-01',
      '2@2026-07-01',
    ]);
    expect(idsOf({ id: '3', kind: 'มี', name: 'ก' })).toEqual(['3@since']);
  });
});
