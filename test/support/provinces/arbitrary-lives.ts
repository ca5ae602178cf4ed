// Random years in which LAOs are upgraded, renamed, moved, merged, split, opened and closed; with what is true of every round, written down on the way.
import fc from 'fast-check';
import type { IsoDate } from '../../../src/domain/time/calendar';
import type { LifeFields } from './lives';
import { type LaoFields, ROUNDS } from './province';
import type { RowFields } from './rows';

/** What a LAO is called from a round (an index) on. */
interface Stage {
  from: number;
  district: string;
  type: 'municipality' | 'SAO';
  bare: string;
}

/** One LAO, under whichever names: from its first stage to the round behind its last one. */
interface Story {
  stages: Stage[];
  /** The first round without it. */
  end: number;
  /** What is true in each round. */
  cells: (number | null)[];
  was: Story[];
}

export interface Year {
  lines: LifeFields[];
  rows: RowFields[];
  /** By round (an index): whom an eye would count then, in registry order, with all that is true up to then; and whose story it is. */
  truth: { lao: LaoFields; story: number; isThere(round: IsoDate): boolean }[][];
}

export const DISTRICTS = ['ลอง', 'สอง', 'สูงเม่น'];
const last = ROUNDS.length;
const nameOf = ({ type, bare }: Stage) => (type === 'SAO' ? 'อบต.' : 'ทต.') + bare;
const typedDay = (round: number) => ROUNDS[round] as string;

const anyPlan = fc.record({
  kind: fc.constantFrom('plain', 'plain', 'changed', 'changed', 'opened', 'closed', 'merged', 'split', 'taken-in'),
  at: fc.integer({ min: 1, max: last - 1 }),
  again: fc.nat(last),
  changes: fc.tuple(fc.constantFrom('type', 'bare', 'district'), fc.constantFrom('type', 'bare', 'district')),
  isSao: fc.boolean(),
  district: fc.nat(DISTRICTS.length - 1),
  cells: fc.array(fc.array(fc.option(fc.nat(5)), { minLength: last, maxLength: last }), { minLength: 3, maxLength: 3 }),
  junk: fc.nat(5),
  hasOneRow: fc.boolean(),
  rowOf: fc.nat(2),
});

type Plan = typeof anyPlan extends fc.Arbitrary<infer One> ? One : never;

function stageOf({ isSao, district }: Plan, bare: string, from = 0): Stage {
  return { from, district: DISTRICTS[district] as string, type: isSao ? 'SAO' : 'municipality', bare };
}

function changed(stage: Stage, what: string, from: number): Stage {
  if (what === 'type') return { ...stage, from, type: stage.type === 'SAO' ? 'municipality' : 'SAO' };
  if (what === 'bare') return { ...stage, from, bare: `${stage.bare}ใหม่` };
  return { ...stage, from, district: DISTRICTS[(DISTRICTS.indexOf(stage.district) + 1) % DISTRICTS.length] as string };
}

function storiesOf(plan: Plan, number: number): Story[] {
  const { kind, at, again, changes, cells } = plan;
  // No name looks like another one.
  const bare = (part: number) =>
    `${'กขคงจฉชซ'.charAt(number)}${'าีูโแไ'.charAt(part)}${'มยรลวสหฬ'.charAt(number)}${part}${number}`;
  const story = (part: number, more: Partial<Story> & { from?: number } = {}): Story => {
    const { from = 0, ...rest } = more;
    return {
      stages: [stageOf(plan, bare(part), from)],
      end: last,
      cells: cells[part] as (number | null)[],
      was: [],
      ...rest,
    };
  };
  if (kind === 'changed') {
    const [first] = story(0).stages as [Stage];
    const second = changed(first, changes[0], at);
    const third =
      again > at && again < last ? [changed(second, changes[1] === changes[0] ? 'bare' : changes[1], again)] : [];
    return [story(0, { stages: [first, second, ...third] })];
  }
  if (kind === 'opened') return [story(0, { from: at })];
  if (kind === 'closed') return [story(0, { end: at })];
  if (kind === 'merged') {
    const parts = [story(0, { end: at }), story(1, { end: at })];
    return [...parts, story(2, { from: at, was: parts })];
  }
  if (kind === 'split') {
    const whole = story(0, { end: at });
    return [whole, story(1, { from: at, was: [whole] }), story(2, { from: at, was: [whole] })];
  }
  if (kind === 'taken-in') {
    const small = story(0, { end: at });
    return [small, story(1, { was: [small] })];
  }
  return [story(0)];
}

const endOf = ({ stages, end }: Story, index: number) => stages[index + 1]?.from ?? end;

function linesOf(story: Story): LifeFields[] {
  return story.stages.map((stage, index) => {
    const end = endOf(story, index);
    const before = story.stages[index - 1];
    const was = before ? [before] : story.was.map(({ stages }) => stages[stages.length - 1] as Stage);
    return {
      district: stage.district,
      type: stage.type === 'SAO' ? 'อบต.' : 'เทศบาล',
      name: nameOf(stage),
      ...(stage.from > 0 ? { since: typedDay(stage.from) } : {}),
      ...(end < last ? { until: typedDay(end - 1) } : {}),
      was: was.map((each) => `${nameOf(each)} อ.${each.district}`).join(', '),
    };
  });
}

/** Where nothing of it counts something is typed all the same. */
function rowsOf(story: Story, { junk, hasOneRow, rowOf }: Plan): RowFields[] {
  const { stages, cells } = story;
  const row = (stage: Stage, isIn: (round: number) => boolean): RowFields => ({
    district: stage.district,
    type: stage.type === 'SAO' ? 'อบต.' : 'เทศบาล',
    name: nameOf(stage),
    cells: cells.map((cell, round) => (isIn(round) ? cell : junk)),
  });
  const isThere = (round: number) => round >= (stages[0] as Stage).from && round < story.end;
  const isOneTab = stages.every(({ district }) => district === (stages[0] as Stage).district);
  if (isOneTab && hasOneRow) return [row(stages[rowOf % stages.length] as Stage, isThere)];
  return stages.map((stage, index) => row(stage, (round) => round >= stage.from && round < endOf(story, index)));
}

function yearOf(plans: readonly Plan[]): Year {
  const told = plans.flatMap((plan, number) => storiesOf(plan, number).map((story) => ({ story, plan })));
  const truth = ROUNDS.map((_, round) =>
    told.flatMap(({ story: { stages, cells, end } }, index) => {
      const stage = stages.filter(({ from }) => from <= round).slice(-1)[0];
      if (!stage || end <= round) return [];
      const { district, type } = stage;
      const known = cells.map((cell, at) => (at >= (stages[0] as Stage).from ? cell : null));
      const isThere = (day: IsoDate) => day >= typedDay((stages[0] as Stage).from);
      return [
        { isThere, lao: { district, type, name: nameOf(stage), target: 'main' as const, cells: known }, story: index },
      ];
    }),
  );
  return {
    lines: told.flatMap(({ story }) => linesOf(story)),
    rows: told.flatMap(({ story, plan }) => rowsOf(story, plan)),
    truth,
  };
}

export const anyYear: fc.Arbitrary<Year> = fc.array(anyPlan, { minLength: 1, maxLength: 8 }).map(yearOf);
