// Which outputs rest on facts that a province may choose not to enter.
import type { FactGroupId } from '../domain/measures/fact-group';
import type { OutputId } from './document';

export const RESTS_ON: Readonly<Partial<Record<OutputId, FactGroupId>>> = { evidence: 'evidence', funds: 'funds' };

/** Made when it is first built: set-up makes no tab for it. */
const MADE_WHEN_BUILT: readonly OutputId[] = ['board', 'reminders'];

/** True for one that set-up makes a tab for, to be built later. */
export function isMadeBefore(id: OutputId): boolean {
  return MADE_WHEN_BUILT.indexOf(id) < 0;
}

/** True for an output that can be built while these groups are entered. */
export function canBeBuilt(id: OutputId, groups: readonly FactGroupId[]): boolean {
  const group = RESTS_ON[id];
  return group === undefined || groups.indexOf(group) >= 0;
}
