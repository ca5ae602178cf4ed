// Three steps or more from one round to the very next: possible, and worth a look.
import type { Rule } from '../rule';

/** In steps. */
const JUMP = 3;

export const jump: Rule = {
  id: 'jump',
  severity: 'check',
  explainable: true,
  about: 'consecutive-reports',
  check(_, before, now) {
    if (now.round !== before.round + 1 || now.step - before.step < JUMP) return null;
    return {
      found: String(now.step),
      expected: `${before.step}-${before.step + JUMP - 1}`,
      details: { from: before.step, to: now.step },
    };
  },
};
