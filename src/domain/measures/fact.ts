// A fact: what a district enters about a LAO beside its steps — a tick, a count, a date, a step of another ladder — and how a cell is read as one.

import { comparable, normaliseThai } from '../thai/thai-text';
import { type IsoDate, readDate } from '../time/calendar';
import { asTyped } from '../time/typed-number';
import { type CellValue, LETTERS_HIGHEST, readStep } from './step';

/** `since`: a day, `start` for what was there when the year began, or `none` for what is not there. */
export type FactKind = 'tick' | 'count' | 'date' | 'step' | 'since';

/** Why a cell says nothing: a number below zero, one with decimals, one too large to be counted, or something else altogether. */
export type Unreadable = 'negative' | 'fraction' | 'large' | 'text';

export type FactValue = boolean | number | IsoDate | 'start' | 'none';

/** A blank is no zero, and a box that was never touched no answer. */
export type FactReading =
  | { kind: 'blank'; value: null }
  | { kind: 'given'; value: FactValue }
  | { kind: 'unreadable'; value: null; why: Unreadable };

/** Shares of whole numbers up to here are compared exactly; no LAO has as many projects or fund members. */
export const LARGEST_COUNT = 1e7;

const BLANK: FactReading = { kind: 'blank', value: null };
const given = (value: FactValue): FactReading => ({ kind: 'given', value });
const unreadable = (why: Unreadable): FactReading => ({ kind: 'unreadable', value: null, why });

const NUMBER = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?$/;

function readTick(value: string | number): FactReading {
  const text = String(value).toUpperCase();
  if (text === '1' || text === 'TRUE') return given(true);
  return text === '0' || text === 'FALSE' ? given(false) : unreadable('text');
}

function readCount(value: string | number): FactReading {
  const number = typeof value === 'number' ? value : NUMBER.test(value) ? Number(value.replace(/,/g, '')) : Number.NaN;
  if (!Number.isFinite(number)) return unreadable('text');
  if (number < 0) return unreadable('negative');
  if (!Number.isInteger(number)) return unreadable('fraction');
  return number > LARGEST_COUNT ? unreadable('large') : given(number);
}

function readDay(value: unknown): FactReading {
  const date = readDate(value);
  return date ? given(date) : unreadable('text');
}

const START_WRITINGS: readonly string[] = ['start', 'ต้นปี', 'ตั้งแต่ต้นปี', 'มีอยู่แล้ว', 'true'];

const NONE_WRITINGS: readonly string[] = ['none', 'ไม่มี', 'ยังไม่มี', '-', 'false'];

function readSince(value: unknown): FactReading {
  const isNone = value === false || (typeof value === 'string' && NONE_WRITINGS.indexOf(comparable(value)) >= 0);
  if (isNone) return given('none');
  const isStart = value === true || (typeof value === 'string' && START_WRITINGS.indexOf(comparable(value)) >= 0);
  return isStart ? given('start') : readDay(value);
}

function readLadder(raw: CellValue, highest: number): FactReading {
  const { kind, step } = readStep(raw, highest);
  return kind === 'blank' ? BLANK : step === null ? unreadable('text') : given(step);
}

/** Reads one cell; never throws, whatever was typed. Digits and spaces are read in any writing. `highest`: of steps. */
export function readFact(kind: FactKind, raw: CellValue, highest: number = LETTERS_HIGHEST): FactReading {
  if (kind === 'step') return readLadder(raw, highest);
  if (raw === null || raw === undefined) return BLANK;
  const typed = asTyped(raw);
  const value = typeof typed === 'string' ? normaliseThai(typed) : typed;
  if (value === '') return BLANK;
  if (kind === 'date') return readDay(typed);
  if (kind === 'since') return readSince(typed);
  if (typeof value === 'boolean') return kind === 'tick' ? given(value) : unreadable('text');
  if (typeof value !== 'string' && typeof value !== 'number') return unreadable('text');
  return kind === 'tick' ? readTick(value) : readCount(value);
}
