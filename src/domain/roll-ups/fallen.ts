// LAOs that have less than in an earlier round.
import type { LaoType } from '../province/lao';
import type { Lao } from '../province/province';

export interface Fallen {
  district: string;
  type: LaoType;
  lao: string;
  from: number;
  to: number;
}

/** In the order of the LAOs; `before` and `now`: what counts in both rounds, null where nothing does. */
export function fallenAmong(
  laos: readonly Lao[],
  before: (lao: Lao) => number | null,
  now: (lao: Lao) => number | null,
): Fallen[] {
  const fallen: Fallen[] = [];
  for (const lao of laos) {
    const [from, to] = [before(lao), now(lao)];
    if (from !== null && to !== null && to < from)
      fallen.push({ district: lao.district, type: lao.type, lao: lao.name, from, to });
  }
  return fallen;
}
