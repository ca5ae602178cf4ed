// The clauses of a memo that depend on the indicator's kind: what it means to have passed, what came of it, what is aimed at, what has changed.
import type { AmountsOf } from '../../domain/roll-ups/amounts';
import type { Targets } from '../../domain/roll-ups/targets';
import {
  AIMS,
  AMOUNT,
  BELOW,
  CHANGED,
  COUNTED_LAOS,
  MEASURE,
  PASSING,
  REPORTING,
  RESULTS,
  SINCE_BEFORE,
  WHO_IN_FULL,
} from '../../words/outputs/memo-clauses';
import type { Text, Values } from '../../words/text';
import { onlyType } from '../counted-types';
import { type Edition, word } from '../edition';
import { shortNameOf } from '../steps';
import type { Noun } from './in-letters';
import { type Filling, type MemoFigures, shareOf, standing, sum } from './memo-figures';

type Clause = (figures: MemoFigures, edition: Edition) => Filling;
type Told = NonNullable<AmountsOf['has']>;

export const who = (edition: Edition, { province }: MemoFigures) =>
  word(edition, WHO_IN_FULL[onlyType(province) || 'all']);

/** How many LAOs are counted, by type where both are. */
export const countedLaos: Clause = ({ province, ...figures }, edition) => {
  const { laos } = province;
  const SAOs = laos.filter(({ type }) => type === 'SAO').length;
  return word(edition, onlyType(province) ? COUNTED_LAOS.some : COUNTED_LAOS.all, {
    who: who(edition, { province, ...figures }),
    laos: laos.length,
    municipalities: laos.length - SAOs,
    SAOs,
  }).trim();
};

/** What is measured: steps, a number, or whether there is one. */
export const measure: Clause = ({ steps, amounts }, edition) =>
  word(edition, steps ? MEASURE.steps : amounts?.now.count ? MEASURE.count : MEASURE.has);

/** In steps: from which one; else that there is one, or the increase aimed at. */
export const passing: Clause = ({ province, steps, amounts, indicator: { nouns } }, edition) => {
  if (steps) {
    const { pass, highest } = province.steps;
    const name = shortNameOf(province, pass);
    const text = pass === highest ? PASSING.all : name === '' ? PASSING.from : PASSING.fromNamed;
    return word(edition, text, { pass, name });
  }
  const { has, count } = amounts?.now || {};
  if (has) return word(edition, PASSING.has, namedIn(nouns.has, edition));
  const target = count?.target.target ?? null;
  if (target === null) return null;
  return word(edition, PASSING.count, {
    target: amountIn(nouns.count.amount, target, edition),
    ...namedIn(nouns.count, edition),
  });
};

const namedIn = ({ noun }: Noun, edition: Edition) => ({ noun: word(edition, noun) });

/** With its unit. */
const amountIn = (amount: Text, number: number, edition: Edition) => word(edition, amount, { count: number });

/** From the step below the one from which a LAO has passed, down to the first; '' where nobody stands there. */
function belowWord(steps: NonNullable<MemoFigures['steps']>, pass: number, edition: Edition): string {
  let text = '';
  for (let step = pass - 1; step > 0; step -= 1) {
    const count = standing(steps, step);
    if (count) text += word(edition, text === '' ? BELOW.at : BELOW.next, { step, count });
  }
  const count = standing(steps, 0);
  return count ? text + word(edition, text === '' ? BELOW.only : BELOW.last, { count }) : text;
}

function changed(by: number, amount: Text, edition: Edition): string {
  const text = by > 0 ? CHANGED.more : by < 0 ? CHANGED.fewer : CHANGED.same;
  return word(edition, text, { count: amountIn(amount, Math.abs(by), edition) });
}

/** What is true of both; null where there is no LAO. */
function amountsResult(figures: MemoFigures, { has, count }: AmountsOf, edition: Edition): string | null {
  const { nouns } = figures.indicator;
  const told = (text: Text, { total }: Told, amount: Text, more: Values) => {
    const { now, start, increase, startUnknown } = total;
    const [atNow, atStart] = [now, start].map((number) => amountIn(amount, number, edition));
    const numbers = { now: atNow, start: atStart, change: changed(increase, amount, edition) };
    const unknown = startUnknown ? word(edition, RESULTS.startUnknown, { unknown: startUnknown }) : '';
    return word(edition, text, { ...numbers, ...more }) + unknown;
  };
  const share = has && shareOf(has.total.now, has.total.LAOs);
  if (has && share === null) return null;
  const of = { who: who(edition, figures), share };
  const without = has ? has.total.LAOs - has.total.now - has.total.unknown : 0;
  const hasText = has && told(RESULTS.has, has, AMOUNT.laos, { ...namedIn(nouns.has, edition), ...of });
  const hasNot = without ? word(edition, RESULTS.without, { without }) : '';
  const countText = count && told(RESULTS.count, count, nouns.count.amount, namedIn(nouns.count, edition));
  const both = hasText && countText && word(edition, RESULTS.both, { has: hasText + hasNot, count: countText });
  return both || (hasText ? hasText + hasNot : (countText ?? ''));
}

function stepsResult(figures: MemoFigures, { targets }: { targets: Targets }, edition: Edition): string | null {
  const { passed } = targets;
  const share = shareOf(passed.LAOs, passed.of);
  if (share === null) return null;
  const of = { who: who(edition, figures), passing: passing(figures, edition), passed: passed.LAOs, share };
  return word(edition, passed.LAOs ? RESULTS.steps : RESULTS.nobody, of);
}

/** How far they are; null where there is no LAO, or nothing to tell. */
export const results: Clause = (figures, edition) => {
  const { province, steps, amounts, reports } = figures;
  const told = steps ? stepsResult(figures, steps, edition) : amounts && amountsResult(figures, amounts.now, edition);
  if (told === null) return null;
  const below = steps ? belowWord(steps, province.steps.pass, edition) : '';
  const { never } = reports;
  const text = steps ? RESULTS.never : RESULTS.neverOf;
  const unheard = never ? word(edition, text, { who: who(edition, figures), never }) : '';
  return told + below + word(edition, RESULTS.end) + unheard;
};

/** Who reported in this round, of how many that have to; and of who did not how it is counted. */
export const reporting: Clause = (figures, edition) => {
  const { reported, missing, never } = figures.reports;
  const [owing, carried] = [reported + missing, missing - never];
  const places = { owing, carried, reported, missing, never, measure: measure(figures, edition) };
  const before = owing === figures.province.laos.length ? '' : word(edition, REPORTING.owing, places);
  if (!missing) return before + word(edition, REPORTING.all);
  const text = reported ? REPORTING.some : REPORTING.nobody;
  const counted = !carried ? REPORTING.never : never ? REPORTING.carriedSome : REPORTING.carried;
  return before + word(edition, text, places) + word(edition, counted, places);
};

function aimOf(text: Text, { target: { target, nation } }: Told, noun: Noun, edition: Edition): string {
  if (target === null) return '';
  const named = namedIn(noun, edition);
  const whole = nation === null ? '' : word(edition, AIMS.nation, { nation: amountIn(noun.amount, nation, edition) });
  return word(edition, text, { count: amountIn(noun.amount, target, edition), ...named }) + whole;
}

/** What the province aims at, and the nation where it is told. */
export const aims: Clause = ({ steps, amounts, indicator: { nouns } }, edition) => {
  if (steps) return word(edition, AIMS.steps, { ...steps.targets.passed });
  const { has = null, count = null } = amounts?.now || {};
  const told = [
    has && aimOf(AIMS.has, has, nouns.has, edition),
    count && aimOf(AIMS.count, count, nouns.count, edition),
  ];
  const set = told.filter(Boolean);
  if (!set.length) return word(edition, AIMS.none);
  return word(edition, AIMS.province, { aims: set.join(word(edition, AIMS.and)) });
};

/** From the round before; null in the first. */
export const change: Clause = (figures, edition) => {
  const { steps, amounts, indicator } = figures;
  if (steps) {
    if (!steps.change) return null;
    const rose = sum(steps.change.steps.map((each) => each.rose));
    const fell = steps.change.fallen.length;
    const { steps: both, rose: up, fell: down, stayed } = SINCE_BEFORE;
    const text = rose && fell ? both : rose ? up : fell ? down : stayed;
    return word(edition, text, { who: who(edition, figures), rose, fell });
  }
  const { now, before } = amounts || {};
  if (!now || !before) return null;
  const since = (id: keyof AmountsOf) => {
    const [from, to] = [before[id], now[id]];
    if (!from || !to) return '';
    const { noun } = namedIn(indicator.nouns[id], edition);
    const by = changed(to.total.now - from.total.now, id === 'has' ? AMOUNT.laos : indicator.nouns[id].amount, edition);
    return word(edition, SINCE_BEFORE[id], { noun, change: by });
  };
  return [since('has'), since('count')].filter(Boolean).join(word(edition, SINCE_BEFORE.and));
};
