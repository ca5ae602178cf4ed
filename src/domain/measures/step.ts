// A step: 0 to 5, the highest one that a LAO has passed, and how a cell is read as one.

import { arabicDigits } from '../thai/thai-text';
import { dayInThailand, isDate } from '../time/calendar';
import { asTyped } from '../time/typed-number';

export type Step = number;

export const STEPS: readonly Step[] = [0, 1, 2, 3, 4, 5];
export const HIGHEST_STEP = 5;

/** What may come out of a cell of a sheet. */
export type CellValue = string | number | boolean | Date | null | undefined;

/**
 * How a cell was read: nothing in it, a step as it should be, a step in another writing (๔, " 4 ", "ขั้น 4", "4.0", or shown as a day), or no
 * step at all.
 * Only `step` and `readable` are a report.
 */
export type Reading =
  | { kind: 'blank'; step: null }
  | { kind: 'step'; step: Step }
  | { kind: 'readable'; step: Step }
  | { kind: 'unreadable'; step: null };

const BLANK: Reading = { kind: 'blank', step: null };
const UNREADABLE: Reading = { kind: 'unreadable', step: null };

/**
 * The writings of a step that are read. It is data, since a sheet's own formulas have to read the very same: they colour a cell and carry
 * its step while it is typed, where no script runs (workbook/formulas/step-formula.ts).
 */
export const STEP_WRITING = {
  /** Left out wherever they stand: a space, one that does not break, one that nobody sees. Control characters are, too. */
  spaces: [' ', '\u00A0', '\u200B', '\uFEFF'],
  /** Left out at the front, in this order, each once; a tone mark may have been typed before or after its vowel. */
  words: ['ขั้น', 'ข้ัน', 'ชั้น', 'ช้ัน', 'step', 'ตอน', 'ที่', 'ท่ี'],
  /** Left out at the end. */
  endings: ['.0', '.๐'],
  /** What is left must be a step, in one of these scripts; the one step of two digits, too. */
  scripts: ['0123456789', '๐๑๒๓๔๕๖๗๘๙', '０１２３４５６７８９'],
  ten: ['10', '๑๐', '１０'],
} as const;

/** A whole number from 0 to the highest that there is. */
export function isStep(value: unknown, highest: number = HIGHEST_STEP): value is Step {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value <= highest;
}

const isVisible = (character: string) => character >= ' ';
/** Stands where nothing else can: around what is left. */
const EDGE = '|';

const without = (text: string, part: string, instead = '') => text.split(part).join(instead);

/** The text without spaces of any kind; '' where nothing can be seen. */
function visible(text: string): string {
  const printed = text.split('').filter(isVisible).join('');
  return STEP_WRITING.spaces.reduce<string>((rest, space) => without(rest, space), printed);
}

/** One digit, or the one number of two digits that is a step of any ladder; in any script. */
const WRITTEN = /^(?:[0-9๐-๙０-９]|10|๑๐|１０)$/;

function writtenStep(text: string, highest: number): Step | null {
  const { words, endings } = STEP_WRITING;
  const start = EDGE + without(text.toLowerCase(), EDGE, '?');
  const unworded = words.reduce((rest, word) => without(rest, EDGE + word, EDGE), start) + EDGE;
  const bare = endings.reduce((rest, ending) => without(rest, ending + EDGE, EDGE), unworded).slice(1, -1);
  const number = WRITTEN.test(bare) ? Number(arabicDigits(bare)) : Number.NaN;
  return isStep(number, highest) ? number : null;
}

/** Reads one cell; never throws, whatever was typed. */
export function readStep(value: unknown, highest: number = HIGHEST_STEP): Reading {
  if (value === null || value === undefined) return BLANK;
  if (isStep(value, highest)) return { kind: 'step', step: value };
  if (isDate(value)) {
    const number = asTyped(value);
    return isStep(number, highest) ? { kind: 'readable', step: number } : UNREADABLE;
  }
  if (typeof value !== 'string') return UNREADABLE;
  const text = visible(value);
  if (text === '') return BLANK;
  const step = writtenStep(text, highest);
  return step === null ? UNREADABLE : { kind: 'readable', step };
}

/** Longer texts are cut: a finding must fit into a cell, whatever was pasted. */
const LONGEST_FOUND = 200;

/** What stands in a cell, as text for a finding. A day is given as ISO: the sheet has already lost what was typed. */
export function foundText(value: unknown): string {
  const typed = asTyped(value);
  if (isDate(typed)) return dayInThailand(typed);
  if (typeof typed === 'boolean') return typed ? 'TRUE' : 'FALSE';
  const text = typed === null || typed === undefined ? '' : String(typed);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
