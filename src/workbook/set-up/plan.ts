// What a new workbook starts from.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import type { Roster } from '../../domain/province/roster';
import type { IsoDate } from '../../domain/time/calendar';
import type { Language } from '../../words/text';

/** A workbook that has its settings keeps them, whatever the plan says. */
export interface Plan {
  province: string;
  /** Buddhist fiscal year. */
  year: number;
  language: Language;
  /** The year's rounds, in their order. */
  rounds: readonly IsoDate[];
  /** To be declared, beside those that have rooms of their own. */
  indicators: readonly DeclaredIndicator[];
  /** Null: no LAOs yet; the province fills the registry and sets up again. */
  roster: Roster | null;
  /** E-mails by district. */
  editors: Readonly<Record<string, readonly string[]>>;
}

/** The districts of a roster, in the order of their first appearance. */
export function districtsOf({ roster }: Plan): string[] {
  const names = (roster ? roster.lines : []).map(({ district }) => district);
  return names.filter((name, index) => names.indexOf(name) === index);
}
