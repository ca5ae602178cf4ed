// Three steps or more from one round to the very next: possible, and worth a look.
import type { Rule } from '../../rule';

/** In steps. */
const JUMP = 3;

export const jump: Rule = {
  id: 'jump',
  severity: 'check',
  explainable: true,
  about: 'consecutive-reports',
  finds: (from, to, apart) => apart === 1 && to - from >= JUMP,
  say: (_, from, to) => ({ found: String(to), expected: `${from}-${from + JUMP - 1}`, details: { from, to } }),
};
