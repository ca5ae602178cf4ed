// What was done about the year's rounds in a made-up province: the earlier ones are closed, and the last one is handed in, accepted, or closed, too.
import { type Entry, type Fact, fact } from '../../../src/domain/month/entry';
import type { Ledger } from '../../../src/domain/month/ledger';
import { ROUNDS } from './year';

/** How far the last round has come. */
export type Stage = 'accepted' | 'closed';

const on = (date: string, day: string) => `${date.slice(0, 8)}${day}T09:00`;

/** `late`: the district that has not handed in the last round; then that is not closed. */
export function ledgerOf(districts: readonly string[], stage: Stage, late: string | null): Ledger {
  const last = ROUNDS[ROUNDS.length - 1] as string;
  const acts: [Fact, string][] = ROUNDS.slice(0, -1).map((round) => [fact('close', { round }), on(round, '04')]);
  for (const district of districts) {
    if (district === late) continue;
    acts.push([fact('hand-in', { round: last, district }), on(last, '01')]);
    acts.push([fact('accept', { round: last, district }), on(last, '02')]);
  }
  if (stage === 'closed' && late === null) acts.push([fact('close', { round: last }), on(last, '03')]);
  const entries = acts.map(
    ([done, at], index): Entry => ({
      ...done,
      at,
      who: '',
      code: '',
      place: { tab: 'ledger', row: index + 2, column: 1 },
    }),
  );
  return { entries, broken: [] };
}
