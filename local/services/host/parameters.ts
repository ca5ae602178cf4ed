// The kinds of arguments that methods take. Each tells whether a value fits, and makes of it what the method wants.

import { EnumMember, type ServiceName, ServiceObject, type States } from './objects.ts';

export const mismatch = Symbol('mismatch');

export interface Parameter<Type> {
  /** May be left out at the end. */
  optional?: boolean;
  /** Explicit nulls come as null; `undefined` does not come. */
  take(value: unknown): Type | typeof mismatch;
}

function when<Type>(fits: (value: unknown) => boolean): Parameter<Type> {
  return { take: (value) => (fits(value) ? (value as Type) : mismatch) };
}

export const text = when<string>((value) => typeof value === 'string');

export const flag = when<boolean>((value) => typeof value === 'boolean');

export const decimal = when<number>((value) => Number.isFinite(value));

export const moment = when<Date>((value) => value instanceof Date);

/** That Google cuts off decimals, and what it makes of NaN, is unconfirmed. */
export const whole: Parameter<number> = {
  take: (value) => (Number.isFinite(value) ? Math.trunc(value as number) : mismatch),
};

export type CellInput = string | number | boolean | Date | null;

/** What may be written into a cell; null clears it. */
export const cellInput: Parameter<CellInput> = nullable(
  when((value) => ['string', 'number', 'boolean'].includes(typeof value) || value instanceof Date),
);

/** A text that may be given as a number. */
export const textOrNumber: Parameter<string> = {
  take: (value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : mismatch),
};

/** A plain object of options. */
export const options = when<Record<string, unknown>>(
  (value) => typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype,
);

/** A service object of this class. */
export function instance<Name extends ServiceName>(name: Name): Parameter<States[Name]> {
  return {
    take: (value) =>
      value instanceof ServiceObject && value.service === name ? (value.state as States[Name]) : mismatch,
  };
}

/** A value of one of Google's enums, by its name. */
export function member(type: string): Parameter<string> {
  return { take: (value) => (value instanceof EnumMember && value.type === type ? value.name : mismatch) };
}

/** Null or undefined stand for null. */
export function nullable<Type>(inner: Parameter<Type>): Parameter<Type | null> {
  return { take: (value) => (value === null || value === undefined ? null : inner.take(value)) };
}

/** May be left out at the end; given, it has to fit. */
export function optional<Type>(inner: Parameter<Type>): Parameter<Type | undefined> {
  return { take: (value) => inner.take(value), optional: true };
}

/** An array whose every item fits. */
export function list<Type>(inner: Parameter<Type>): Parameter<Type[]> {
  return {
    take(value) {
      if (!Array.isArray(value)) return mismatch;
      const taken = value.map((item) => inner.take(item));
      return taken.includes(mismatch) ? mismatch : (taken as Type[]);
    },
  };
}

/** Rows of columns. Whether its size fits the range is for the method to say. */
export function grid<Type>(inner: Parameter<Type>): Parameter<Type[][]> {
  return list(list(inner));
}
