// Copying plain data from one realm into another, so that neither ever holds an object of the other's.

import { types } from 'node:util';

/** The realm that the copies belong to. */
export interface Side {
  newArray(): unknown[];
  newObject(): Record<string, unknown>;
  newDate(ms: number): Date;
  /** What stands on this side for a service object or enum of the other; undefined when it is none. */
  exchange(value: object): unknown;
  /** What to make of an object that is no plain data: a function, a Map, an object of a class. */
  refuse(value: object): unknown;
}

/** Throws, by `side.refuse`, for what cannot cross; `seen` keeps what is reached twice one object. */
export function copyAcross(value: unknown, side: Side, seen: Map<object, unknown> = new Map()): unknown {
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return value;
  const known = seen.get(value) ?? side.exchange(value);
  if (known !== undefined) return known;
  if (types.isDate(value)) return side.newDate(Date.prototype.getTime.call(value));
  if (Array.isArray(value)) return copyArray(value, side, seen);
  if (isPlain(value)) return copyObject(value, side, seen);
  return side.refuse(value);
}

function copyArray(array: unknown[], side: Side, seen: Map<object, unknown>): unknown[] {
  const copy = side.newArray();
  seen.set(array, copy);
  for (let index = 0; index < array.length; index++) copy.push(copyAcross(array[index], side, seen));
  return copy;
}

function copyObject(object: object, side: Side, seen: Map<object, unknown>): Record<string, unknown> {
  const copy = side.newObject();
  seen.set(object, copy);
  for (const [key, value] of Object.entries(object)) {
    // An own `__proto__` stays a key like any other.
    const property = { value: copyAcross(value, side, seen), writable: true, enumerable: true, configurable: true };
    Object.defineProperty(copy, key, property);
  }
  return copy;
}

/** Whichever realm's `Object.prototype` it has. */
function isPlain(value: object): boolean {
  if (typeof value === 'function' || types.isProxy(value)) return false;
  const prototype = Object.getPrototypeOf(value);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

/** This side, for data that comes out of a realm. */
export function hostSide(exchange: (value: object) => unknown, refuse: (value: object) => unknown): Side {
  return {
    newArray: () => [],
    newObject: () => ({}),
    newDate: (ms) => new Date(ms),
    exchange,
    refuse,
  };
}
