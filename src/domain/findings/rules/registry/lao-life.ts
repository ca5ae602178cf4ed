// What the registry says of when a LAO is there, and of what it was before, where that cannot be read or does not fit together.
import type { Life } from '../../../province/lives/life';
import { unfinished } from '../../../province/lives/unfinished';
import { daysAfter, fiscalYearStart, type IsoDate } from '../../../time/calendar';
import type { Rule } from '../../rule';

const KINDS = ['since', 'until', 'was', 'never'] as const;

/** A day that takes it out of the whole year; what has become another before its first round ended on the day before. */
function outsideOf({ since, until }: Life, year: number): IsoDate | null {
  const [first, next] = [fiscalYearStart(year), fiscalYearStart(year + 1)];
  if (until !== null && until < daysAfter(first, -1)) return until;
  return since !== null && since >= next ? since : null;
}

export const laoLife: Rule = {
  id: 'lao-life',
  severity: 'must-fix',
  explainable: true,
  lasting: true,
  about: 'province',
  *check({ registryProblems, registered, rounds, year }) {
    for (const { kind, district, type, name, place, found } of registryProblems) {
      const variant = KINDS.filter((each) => each === kind)[0];
      if (variant) yield { variant, district, type, lao: name, place, tab: place.tab, found: found || null };
    }
    for (const { district, type, name, place, life } of registered) {
      const day = life && outsideOf(life, year);
      const about = { district, type, lao: name, place, tab: place?.tab ?? null };
      if (day) yield { ...about, variant: 'outside', details: { year, before: day } };
    }
    for (const { kind, lao, former } of unfinished(registered, rounds)) {
      const { district, type, name, place } = lao;
      const details = { other: former.name, otherDistrict: former.district };
      // A part of it may well have been split off.
      const severity = kind === 'both' ? 'check' : 'must-fix';
      yield { about: lao, variant: kind, severity, district, type, lao: name, place, tab: place?.tab ?? null, details };
    }
  },
};
