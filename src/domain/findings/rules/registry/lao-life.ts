// What the registry says of when a LAO is there, and of what it was before, where that cannot be read or does not fit together.
import { unfinished } from '../../../province/lives/unfinished';
import type { Rule } from '../../rule';

const KINDS = ['since', 'until', 'was', 'never'] as const;

export const laoLife: Rule = {
  id: 'lao-life',
  severity: 'must-fix',
  explainable: true,
  lasting: true,
  about: 'province',
  *check({ registryProblems, registered, rounds }) {
    for (const { kind, district, type, name, place, found } of registryProblems) {
      const variant = KINDS.filter((each) => each === kind)[0];
      if (variant) yield { variant, district, type, lao: name, place, tab: place.tab, found: found || null };
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
