// A fact: what a district enters about a LAO beside its steps — a tick, a count or a date — and how a cell is read as one.

import { normaliseThai } from '../thai/thai-text';
import { type IsoDate, readDate } from '../time/calendar';
import { asTyped } from '../time/typed-number';
import type { CellValue } from './step';

export type FactKind = 'tick' | 'count' | 'date';

/** Why a cell says nothing: a number below zero, one with decimals, one too large to be counted, or something else altogether. */
export type Unreadable = 'negative' | 'fraction' | 'large' | 'text';

export type FactValue = boolean | number | IsoDate;

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

/** Reads one cell; never throws, whatever was typed. Digits and spaces are read in any writing. */
export function readFact(kind: FactKind, raw: CellValue): FactReading {
  if (raw === null || raw === undefined) return BLANK;
  const typed = asTyped(raw);
  const value = typeof typed === 'string' ? normaliseThai(typed) : typed;
  if (value === '') return BLANK;
  if (kind === 'date') return readDay(typed);
  if (typeof value === 'boolean') return kind === 'tick' ? given(value) : unreadable('text');
  if (typeof value !== 'string' && typeof value !== 'number') return unreadable('text');
  return kind === 'tick' ? readTick(value) : readCount(value);
}
