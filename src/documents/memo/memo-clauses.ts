// The clauses of a memo that depend on the indicator's kind: what it means to have passed, what came of it, what is aimed at, what has changed.
import type { AmountsOf } from '../../domain/roll-ups/amounts';
import {
  AIMS,
  BELOW,
  CHANGED,
  COUNTED_LAOS,
  MEASURE,
  PASSING,
  RESULTS,
  SINCE_BEFORE,
  WHO_IN_FULL,
} from '../../words/outputs/memo-clauses';
import type { Text, Values } from '../../words/text';
import { onlyType } from '../counted-types';
import { type Edition, groupedDigits, word } from '../edition';
import { shortNameOf } from '../steps';
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
export const passing: Clause = ({ province, steps, amounts }, edition) => {
  if (steps) {
    const { pass, highest } = province.steps;
    const name = shortNameOf(province, pass);
    const text = pass === highest ? PASSING.all : name === '' ? PASSING.from : PASSING.fromNamed;
    return word(edition, text, { pass, name });
  }
  const { has, count } = amounts?.now || {};
  if (has) return word(edition, PASSING.has);
  const target = count?.target.target ?? null;
  return target === null ? null : word(edition, PASSING.count, { target: groupedDigits(target) });
};

/** From the step below the one from which a LAO has passed, down to the first. */
function belowWord(steps: NonNullable<MemoFigures['steps']>, pass: number, edition: Edition): string {
  let text = '';
  for (let step = pass - 1; step > 0; step -= 1)
    text += word(edition, text === '' ? BELOW.at : BELOW.next, { step, count: standing(steps, step) });
  return text + word(edition, text === '' ? BELOW.only : BELOW.last, { count: standing(steps, 0) });
}

function changed(by: number, edition: Edition): string {
  const text = by > 0 ? CHANGED.more : by < 0 ? CHANGED.fewer : CHANGED.same;
  return word(edition, text, { count: groupedDigits(Math.abs(by)) });
}

/** What is true of both; null where there is no LAO. */
function amountsResult(figures: MemoFigures, { has, count }: AmountsOf, edition: Edition): string | null {
  const told = (text: Text, { total }: Told, more: Values) => {
    const { now, start, increase, startUnknown } = total;
    const numbers = { now: groupedDigits(now), start: groupedDigits(start), change: changed(increase, edition) };
    const unknown = startUnknown ? word(edition, RESULTS.startUnknown, { unknown: startUnknown }) : '';
    return word(edition, text, { ...numbers, ...more }) + unknown;
  };
  const share = has && shareOf(has.total.now, has.total.LAOs);
  if (has && share === null) return null;
  const without = has && has.total.LAOs - has.total.now - has.total.unknown;
  const hasText = has && told(RESULTS.has, has, { who: who(edition, figures), share, without });
  const countText = count && told(RESULTS.count, count, {});
  const both = hasText && countText && word(edition, RESULTS.both, { has: hasText, count: countText });
  const never = word(edition, RESULTS.never, { never: figures.reports.never });
  return (both || hasText || countText || '') + never;
}

/** How far they are; null where there is no LAO, or nothing to tell. */
export const results: Clause = (figures, edition) => {
  const { province, steps, amounts, reports } = figures;
  if (!steps) return amounts && amountsResult(figures, amounts.now, edition);
  const { passed } = steps.targets;
  const share = shareOf(passed.LAOs, passed.of);
  if (share === null) return null;
  return word(edition, RESULTS.steps, {
    who: who(edition, figures),
    passing: passing(figures, edition),
    passed: passed.LAOs,
    share,
    below: belowWord(steps, province.steps.pass, edition),
    never: reports.never,
  });
};

function aimOf(text: Text, { target: { target, nation } }: Told, edition: Edition): string {
  if (target === null) return '';
  const whole = nation === null ? '' : word(edition, AIMS.nation, { nation: groupedDigits(nation) });
  return word(edition, text, { count: groupedDigits(target) }) + whole;
}

/** What the province aims at, and the nation where it is told. */
export const aims: Clause = ({ steps, amounts }, edition) => {
  if (steps) return word(edition, AIMS.steps, { ...steps.targets.passed });
  const { has = null, count = null } = amounts?.now || {};
  const set = [has && aimOf(AIMS.has, has, edition), count && aimOf(AIMS.count, count, edition)].filter(Boolean);
  if (!set.length) return word(edition, AIMS.none);
  return word(edition, AIMS.province, { aims: set.join(word(edition, AIMS.and)) });
};

/** From the round before; null in the first. */
export const change: Clause = (figures, edition) => {
  const { steps, amounts } = figures;
  if (steps) {
    if (!steps.change) return null;
    const rose = sum(steps.change.steps.map((each) => each.rose));
    return word(edition, SINCE_BEFORE.steps, { who: who(edition, figures), rose, fell: steps.change.fallen.length });
  }
  const { now, before } = amounts || {};
  if (!now || !before) return null;
  const since = (id: keyof AmountsOf) => {
    const [from, to] = [before[id], now[id]];
    return from && to
      ? word(edition, SINCE_BEFORE[id], { change: changed(to.total.now - from.total.now, edition) })
      : '';
  };
  return [since('has'), since('count')].filter(Boolean).join(word(edition, SINCE_BEFORE.and));
};
