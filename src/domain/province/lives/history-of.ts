// Whose history what was reported before a change of LAOs is.
import type { ChangeKind } from './change-asked';

/** `staysWith`: of who was taken in, its own rounds'; `partGone`: what goes on keeps it, a part begins anew. */
export type History = 'goesOn' | 'startsAnew' | 'staysWith' | 'partGone';

interface Changed {
  kind: ChangeKind;
  goesOn: boolean;
  /** Of the registry. */
  lines: readonly { kind: 'added' | 'ended' | 'took-in' }[];
}

/** Null for what is opened or closed, which has none to hand on. */
export function historyOf({ kind, goesOn, lines }: Changed): History | null {
  if (kind === 'open' || kind === 'close') return null;
  if (lines.every((line) => line.kind !== 'added')) return 'staysWith';
  if (kind === 'split' && lines.every((line) => line.kind === 'added')) return 'partGone';
  return goesOn ? 'goesOn' : 'startsAnew';
}
