// What a new workbook starts from.
import type { Roster } from '../../domain/province/roster';
import type { Language } from '../../words/text';

/** A workbook that has its settings keeps them, whatever the plan says. */
export interface Plan {
  province: string;
  /** Buddhist fiscal year. */
  year: number;
  language: Language;
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
