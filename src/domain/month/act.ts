// Every act that the ledger knows, and whose it is. A new one is a line here and its words.

/** `district`: its clerk's, or the province's in its place; `province`: the province's alone. */
export type Actor = 'district' | 'province';

export interface ActKind {
  by: Actor;
  /** It is about one district; else it may be about all of them. */
  ofDistrict: boolean;
}

export const ACTS = {
  'hand-in': { by: 'district', ofDistrict: true },
  'confirm-no-change': { by: 'district', ofDistrict: true },
  return: { by: 'province', ofDistrict: true },
  accept: { by: 'province', ofDistrict: true },
  close: { by: 'province', ofDistrict: false },
  reopen: { by: 'province', ofDistrict: false },
  explain: { by: 'district', ofDistrict: true },
  remind: { by: 'province', ofDistrict: true },
  'new-year': { by: 'province', ofDistrict: false },
  // Stands behind an act, with what was kept of the values then.
  kept: { by: 'province', ofDistrict: false },
} as const satisfies Record<string, ActKind>;

export type Act = keyof typeof ACTS;

export const ACT_IDS = Object.keys(ACTS) as Act[];
