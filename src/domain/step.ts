// A step: 0 to 5, the highest one that a LAO has passed, and how a cell is read as one.
import { dayInThailand, isDate } from './calendar';
import { normaliseThai } from './thai-text';

export type Step = 0 | 1 | 2 | 3 | 4 | 5;

export const STEPS: readonly Step[] = [0, 1, 2, 3, 4, 5];
export const HIGHEST_STEP = 5;

/** What may come out of a cell of a sheet. */
export type CellValue = string | number | boolean | Date | null | undefined;

/**
 * How a cell was read: nothing in it, a step as it should be, a step in another writing (๔, " 4 ", "ขั้น 4", "4.0"), or no step at all.
 * Only `step` and `readable` are a report.
 */
export type Reading =
  | { kind: 'blank'; step: null }
  | { kind: 'step'; step: Step }
  | { kind: 'readable'; step: Step }
  | { kind: 'unreadable'; step: null };

const BLANK: Reading = { kind: 'blank', step: null };
const UNREADABLE: Reading = { kind: 'unreadable', step: null };
const WRITTEN_STEP = /^(?:(?:ขั้นตอน|ขั้น|ชั้น|step)(?:ที่)? ?\.? ?)?([0-5])(?:\.0+)?$/i;

export function isStep(value: unknown): value is Step {
  return typeof value === 'number' && STEPS.indexOf(value as Step) >= 0;
}

/** Reads one cell; never throws, whatever was typed. */
export function readStep(value: unknown): Reading {
  if (value === null || value === undefined) return BLANK;
  if (isStep(value)) return { kind: 'step', step: value };
  if (typeof value !== 'string') return UNREADABLE;
  const text = normaliseThai(value);
  if (text === '') return BLANK;
  const written = WRITTEN_STEP.exec(text);
  return written ? { kind: 'readable', step: Number(written[1]) as Step } : UNREADABLE;
}

/** Longer texts are cut: a finding must fit into a cell, whatever was pasted. */
const LONGEST_FOUND = 200;

/** What stands in a cell, as text for a finding. A date is given as ISO: the sheet has already lost what was typed. */
export function foundText(value: unknown): string {
  if (isDate(value)) return Number.isNaN(value.getTime()) ? '' : dayInThailand(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  const text = value === null || value === undefined ? '' : String(value);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
