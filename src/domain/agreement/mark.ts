// The marks that a year sets for an indicator with a room: where each stands on the tab of indicators, and what is read there.
import type { DeclaredIndicator } from './declared-indicator';

/** A field of the indicator's line, or the share of one of its steps. */
export type MarkPlace = 'required' | 'aimed' | 'target' | 'nationalTarget' | { step: number };

export interface Mark {
  /** Also the name of the setting in which it stands where the tab is not used. */
  id: string;
  at: MarkPlace;
  /** No figure comes without it; else a blank means that none is set. */
  isNeeded: boolean;
}

/** By their ids; null for one that is not set. */
export type Marks = Readonly<Record<string, number | null>>;

/** Null too for one that nobody has asked for. */
export function markSet({ marks }: { marks: Marks }, id: string): number | null {
  return marks[id] ?? null;
}

/** What a line says of it; null where it says nothing. */
export function markIn(line: DeclaredIndicator, { at }: Mark): number | null {
  if (typeof at === 'string') return line[at];
  return line.steps.filter(({ step }) => step === at.step)[0]?.share ?? null;
}

/** The line with it. */
export function withMark(line: DeclaredIndicator, { at }: Mark, value: number | null): DeclaredIndicator {
  if (typeof at === 'string') return { ...line, [at]: value };
  return { ...line, steps: line.steps.map((step) => (step.step === at.step ? { ...step, share: value } : step)) };
}
