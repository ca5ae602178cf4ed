// What a year hands on to the next one: its LAOs with their targets, and what there was at its end, which is what there is at the start.
import { entryId } from '../domain/agreement/entries';
import { amountAt } from '../domain/measures/amount';
import type { FactValue } from '../domain/measures/fact';
import type { Lao, Province } from '../domain/province/province';
import type { Roster } from '../domain/province/roster';
import { INDICATORS } from './all';
import { declaredIndicator } from './kinds/all';

/** Of a declared count or of what there is one of; steps begin anew. */
function declaredStarts(province: Province, lao: Lao): Record<string, FactValue> {
  const starts: Record<string, FactValue> = {};
  for (const declared of province.indicators) {
    if (declared.kind === 'steps' || declared.counted.indexOf(lao.type) < 0) continue;
    const seen = declaredIndicator(declared).of(province);
    const last = seen.rounds.length - 1;
    const amount = last < 0 ? null : amountAt(seen, lao, last);
    if (amount === null) continue;
    if (declared.kind === 'count') starts[entryId(declared.id, 'start')] = amount;
    else starts[entryId(declared.id, 'since')] = amount ? 'start' : 'none';
  }
  return starts;
}

/** Without steps: every LAO begins the year without a report. */
export function nextYearRoster(province: Province): Roster {
  const last = province.rounds.length - 1;
  const owns = INDICATORS.filter(({ entered }) => entered !== null && province.groups.indexOf(entered) >= 0);
  return {
    rounds: [],
    groups: [...province.groups],
    lines: province.laos.map((lao) => ({
      district: lao.district,
      type: lao.type,
      name: lao.name,
      target: lao.target || 'secondary',
      steps: [],
      facts: Object.assign(
        declaredStarts(province, lao),
        ...owns.map(({ handsOn }) => (handsOn ? handsOn(province, lao, last) : {})),
      ),
    })),
  };
}
