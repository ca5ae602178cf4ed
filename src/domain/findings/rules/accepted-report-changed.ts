// A cell of an accepted report that is not what was accepted: the province looks at it, and accepts it again.
import { changesSince } from '../../month/changes';
import { snapshotBehind } from '../../month/snapshot';
import { roundState } from '../../month/state';
import type { Round } from '../../province/province';
import type { Rule } from '../rule';
import { aboutChange } from './closed-round-changed';

export const acceptedReportChanged: Rule = {
  id: 'accepted-report-changed',
  severity: 'note',
  about: 'province',
  *check(province, upTo) {
    if (!province.ledger.entries.length) return;
    for (let round = 0; round <= upTo; round += 1) {
      for (const { name } of province.districts) {
        const { state, since } = roundState(province, name, round);
        if (state !== 'accepted' || !since) continue;
        const { isWhole, districts } = snapshotBehind(province.ledger, since);
        for (const change of isWhole ? changesSince(province, districts, false) : [])
          yield aboutChange(province, change, province.rounds[round] as Round);
      }
    }
  },
};
