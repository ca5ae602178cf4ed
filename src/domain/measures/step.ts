// A step: the highest one that a LAO has passed, from 0, and how a cell is read as one.
import { dayInThailand, isDate } from '../time/calendar';
import { asTyped, dayNumber } from '../time/typed-number';

/** A whole number from 0 to the highest step of its measure. */
export type Step = number;

/** The steps that both letters ask for: what a roster, the sheet's own formulas and the custom functions know. */
export const LETTERS_HIGHEST = 5;

/** 0 and all steps above it. */
export function stepsUpTo(highest: Step): Step[] {
  return Array.from({ length: highest + 1 }, (_, step) => step);
}

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
  /** What is left must be a step, in one of these scripts. */
  scripts: ['0123456789', '๐๑๒๓๔๕๖๗๘๙', '０１２３４５６７８９'],
} as const;

/** No zeros in front, and the figures of one script alone: what is written is the number itself. */
const inScript = (step: Step, script: string) =>
  String(step)
    .split('')
    .map((figure) => script.charAt(Number(figure)))
    .join('');

function isStep(value: unknown, highest: Step): value is Step {
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

function writtenStep(text: string, highest: Step): Step | null {
  const { words, endings } = STEP_WRITING;
  const start = EDGE + without(text.toLowerCase(), EDGE, '?');
  const unworded = words.reduce((rest, word) => without(rest, EDGE + word, EDGE), start) + EDGE;
  const bare = endings.reduce((rest, ending) => without(rest, ending + EDGE, EDGE), unworded).slice(1, -1);
  for (let step = 0; step <= highest; step += 1)
    if (STEP_WRITING.scripts.some((script) => inScript(step, script) === bare)) return step;
  return null;
}

/** Reads one cell; never throws, whatever was typed. */
export function readStep(value: unknown, highest: Step = LETTERS_HIGHEST): Reading {
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

/** Of a moment that no calendar has. */
function numberText(moment: Date): string {
  const number = dayNumber(moment);
  return Number.isNaN(number) ? '' : String(number);
}

/** What stands in a cell, as text. A day is given as ISO: the sheet has already lost what was typed. Never blank where something stands. */
export function wholeText(value: unknown): string {
  const typed = asTyped(value);
  if (isDate(typed)) return dayInThailand(typed) || numberText(typed);
  if (typeof typed === 'boolean') return typed ? 'TRUE' : 'FALSE';
  return typed === null || typed === undefined ? '' : String(typed);
}

/** The same for a finding. */
export function foundText(value: unknown): string {
  const text = wholeText(value);
  return text.length > LONGEST_FOUND ? `${text.slice(0, LONGEST_FOUND)}…` : text;
}
