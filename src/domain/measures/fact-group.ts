// A group of facts, declared once: the roster's columns, the foldable columns on the districts' tabs and their reading follow from it.

import type { IsoDate } from '../time/calendar';
import type { FactKind } from './fact';

/** Also the id of the setting that turns the group on; each indicator with facts of its own has one. */
export type FactGroupId = string;

/** Facts that stand in one column of a roster: several ticks are digits, 1 or 0, behind each other. */
export interface Field {
  /** The roster's header. */
  header: string;
  kind: FactKind;
  /** The facts' ids, each a column on the districts' tabs. */
  facts: readonly string[];
  /** Of steps: the highest that there is. */
  highest?: number;
  /** A rule of its own says what is wrong with them. */
  hasOwnRule?: true;
}

export interface FactGroup {
  id: FactGroupId;
  /** The Buddhist fiscal year from which the letters ask for it; null where they leave it to the province. */
  since: number | null;
  /** For a year's rounds, in their order. */
  fields(rounds: readonly IsoDate[]): Field[];
}

/** A field of one fact that has the field's name. */
export function field(header: string, kind: FactKind): Field {
  return { header, kind, facts: [header] };
}
