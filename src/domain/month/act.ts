// Every act that the ledger knows, and whose it is. A new one is a line here and its words.

/** `district`: its clerk's, or the province's in its place; `province`: the province's alone. */
export type Actor = 'district' | 'province';

export interface ActKind {
  by: Actor;
}

export const ACTS = {
  'hand-in': { by: 'district' },
  'confirm-no-change': { by: 'district' },
  return: { by: 'province' },
  accept: { by: 'province' },
  close: { by: 'province' },
  reopen: { by: 'province' },
  explain: { by: 'district' },
  // What was written into the tabs by a command, and taken back by one.
  import: { by: 'district' },
  tidy: { by: 'district' },
  undo: { by: 'district' },
  // LAOs were upgraded, renamed, moved, merged, split, opened or closed.
  'change-lao': { by: 'province' },
  // An e-mail went to the district.
  remind: { by: 'province' },
  'new-year': { by: 'province' },
  // Stands behind an act, with what was kept of the values then.
  kept: { by: 'province' },
} as const satisfies Record<string, ActKind>;

export type Act = keyof typeof ACTS;

export const ACT_IDS = Object.keys(ACTS) as Act[];
