// Whether the ledger is there with its headers: without one of them nothing is recorded, and no line fits its code.
import { type Answer, type Check, named } from '../check';
import type { Seen } from '../seen';

function answersOf({ name: tab, headers }: Seen['ledger']['tabs'][number]): Answer[] {
  const { isLost, missing, changed, twice } = headers;
  if (isLost) return [{ code: 'ledger-headers-lost', state: 'must-fix', values: { tab }, tab }];
  const about = (found: readonly string[]) => ({
    state: 'must-fix' as const,
    values: { tab, headers: named(found) },
    tab,
  });
  return [
    ...(changed.length ? [{ code: 'ledger-headers-changed' as const, ...about(changed) }] : []),
    ...(missing.length
      ? [{ code: 'ledger-headers-missing' as const, ...about(missing), mend: 'set-up' as const }]
      : []),
    ...(twice.length ? [{ code: 'headers-twice' as const, ...about(twice) }] : []),
  ];
}

export const ledger: Check = {
  id: 'ledger',
  look({ ledger: { tabs, isGone } }) {
    if (isGone) return [{ code: 'ledger-gone', state: 'must-fix' }];
    if (!tabs.length) return [{ code: 'ledger-none', state: 'good' }];
    const answers = ([] as Answer[]).concat(...tabs.map(answersOf));
    return answers.length ? answers : [{ code: 'ledger-found', state: 'good' }];
  },
};
