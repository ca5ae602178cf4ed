// A change of LAOs as somebody asks for it: which ones, what becomes of them, and on which day.

import type { IsoDate } from '../../time/calendar';
import type { LaoType } from '../lao';
import type { Lao, Target } from '../province';

/** The usual cases. Adding one is a line here, its words, and what becomes of the registry (change-lines.ts). */
export const CHANGE_KINDS = ['upgrade', 'rename', 'move', 'merge', 'split', 'open', 'close'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** How many LAOs there are before and after, at least and at most. */
export const SIDES: Readonly<Record<ChangeKind, { from: readonly [number, number]; to: readonly [number, number] }>> = {
  upgrade: { from: [1, 1], to: [1, 1] },
  rename: { from: [1, 1], to: [1, 1] },
  move: { from: [1, 1], to: [1, 1] },
  merge: { from: [2, 20], to: [1, 1] },
  split: { from: [1, 1], to: [2, 20] },
  open: { from: [0, 0], to: [1, 1] },
  close: { from: [1, 1], to: [0, 0] },
};

/** One that will be there: a name that is registered and there is that LAO. */
export interface Coming {
  district: string;
  type: LaoType;
  name: string;
}

export interface ChangeAsked {
  kind: ChangeKind;
  from: readonly Lao[];
  to: readonly Coming[];
  /** The first day on which it is so. */
  day: IsoDate;
  /** Of those that come; null: that of what they were, or the secondary one. */
  target: Target | null;
}
