// Whether Google's types let a call be made that the local host does not take: then it is missing here, and Google refuses nothing.

import { googleSignatures } from './google-signatures.ts';
import { EnumMember, Foreign, ServiceObject } from './objects.ts';

const PRIMITIVES: Readonly<Record<string, string>> = {
  string: 'string',
  Char: 'string',
  boolean: 'boolean',
  number: 'number',
  Integer: 'number',
  Byte: 'number',
};

/** `method` as `Class.method`. False too for a method that Google's types do not name. */
export function doesGoogleAccept(method: string, given: readonly unknown[]): boolean {
  return (googleSignatures[method] ?? []).some((way) => fitsWay(way === '' ? [] : way.split(';'), given));
}

function fitsWay(kinds: readonly string[], given: readonly unknown[]): boolean {
  const required = kinds.filter((kind) => !kind.endsWith('?') && kind !== '...').length;
  const most = kinds.includes('...') ? Number.POSITIVE_INFINITY : kinds.length;
  if (given.length < required || given.length > most) return false;
  return given.every((value, index) => fits((kinds[index] ?? '...').replace(/\?$/, ''), value));
}

/** A service's object, or a member of an enum, by the name of its class; whatever else has a name of its own is an object. */
function isOfClass(name: string, value: unknown): boolean {
  if (value instanceof EnumMember) return value.type === name;
  if (value instanceof ServiceObject) return value.service === name || name === `${value.service}Source`;
  return false;
}

/** Kinds that are parted by `|`, but not inside of a list's. */
const alternatives = (kind: string) => kind.match(/\([^)]*\)(?:\[\])+|[^|]+/g) ?? [];

function fits(kind: string, value: unknown): boolean {
  return alternatives(kind).some((one) => fitsOne(one, value));
}

function fitsOne(kind: string, value: unknown): boolean {
  // An object of the script's own is none of Google's.
  if (kind === 'any' || kind === '...') return !(value instanceof Foreign);
  if (kind.endsWith('[]')) return fitsList(kind.slice(0, -2), value);
  if (kind === 'null') return value === null;
  if (kind === 'Date') return value instanceof Date;
  const primitive = PRIMITIVES[kind];
  // What Google makes of NaN no type says.
  if (primitive) return typeof value === primitive && (primitive !== 'number' || Number.isFinite(value));
  // An object of options has a type of its own name, and no class.
  const isPlain = kind === 'object' || kind === 'Object' || kind.endsWith('Parameters');
  return isPlain ? typeof value === 'object' : isOfClass(kind, value);
}

/** In a list, but not in a grid, Google takes one primitive for the other: `requireValueInList([9, false])` is a list of texts. */
function fitsList(kind: string, value: unknown): boolean {
  const isText = (item: unknown) => kind === 'string' && ['number', 'boolean'].includes(typeof item);
  const inner = kind.replace(/^\((.*)\)$/, '$1');
  return Array.isArray(value) && value.every((item) => fits(inner, item) || isText(item));
}
