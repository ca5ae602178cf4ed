// The smallest province in which everything there is happens: two districts, evidence and funds, and a clerk.
import { FACTS } from '../provinces/many-laos';

export const LONG_EDITOR = 'long@example.go.th';

const HEADER = ['district', 'type', 'name', 'target', '2556-04-01', '2556-07-01'];
const LAOS = [
  ['ลอง', 'municipality', 'ทต.บ้านปิน', 'main', 2, 4],
  ['ลอง', 'SAO', 'อบต.ปากกาง', 'main', 1, ''],
  ['สอง', 'SAO', 'อบต.เตาปูน', 'secondary', 3, 2],
];
const EVIDENCE = ['11111111', 5, 3, 1, 1, '', 10, 12];

const PLAN = { province: 'แพร่', year: 2556, editors: `ลอง=${LONG_EDITOR}` };

const text = (rows: readonly unknown[][]) => rows.map((row) => row.join('\t')).join('\n');

/** Options of set-up: steps alone. */
export const STEPS_ONLY = { ...PLAN, roster: text([HEADER, ...LAOS]) };

/** Options of set-up: with evidence and funds. */
export const EVERYTHING = {
  ...PLAN,
  roster: text([
    [...HEADER, ...FACTS],
    ...LAOS.map((lao, index) => [...lao, ...(index ? FACTS.map(() => '') : EVIDENCE)]),
  ]),
};
