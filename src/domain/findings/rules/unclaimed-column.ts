// A column of a district's tab in which something is typed that nothing asks for any more: its indicator or its round is declared no more.
import { type Unclaimed, whyUnclaimed } from '../../agreement/unclaimed';
import type { Province, UnclaimedColumn } from '../../province/province';
import type { FindingFields } from '../finding';
import type { Rule } from '../rule';

/** `isOn`: the province declares any. */
function adviceFor({ line, readsAs }: UnclaimedColumn, why: Unclaimed['why'], isOn: boolean): Record<string, string> {
  if (readsAs !== null) return { advice: 'again', again: readsAs };
  if (line !== null) return { advice: why === 'indicator' ? 'left-out' : why };
  return { advice: isOn ? why : 'off' };
}

function about(province: Province, column: UnclaimedColumn, { why, declared }: Unclaimed): FindingFields {
  const { district, header, place, cells } = column;
  const ids = province.indicators.map(({ id }) => id).join(', ');
  const dates = declared ? declared.rounds : province.rounds.map(({ date }) => date);
  const hasRoom = column.line !== null;
  const cases = {
    indicator: hasRoom
      ? { variant: 'left-out', expected: null }
      : { variant: ids ? 'indicator' : 'no-indicator', expected: ids || null },
    round: { variant: declared ? 'round' : 'round-of-settings', expected: dates.join(', ') },
    kind: { variant: 'kind', expected: null },
  };
  return {
    ...cases[why],
    // Of one that is gone, the number that its header has.
    indicator: declared && !hasRoom ? declared.id : column.indicator,
    district,
    tab: place.tab,
    place,
    found: header,
    details: { cells, ...adviceFor(column, why, ids !== '') },
  };
}

/** One finding a column: what was typed there stays until the owner deletes it. */
export const unclaimedColumn: Rule = {
  id: 'unclaimed-column',
  severity: 'check',
  about: 'province',
  *check(province) {
    for (const column of province.unclaimed) {
      const unclaimed = whyUnclaimed(province, column);
      if (unclaimed) yield about(province, column, unclaimed);
    }
  },
};
