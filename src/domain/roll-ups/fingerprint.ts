// A short code for a text: whoever confirms a change by its code confirms this very change, and no later one.
import { comparable } from '../thai/thai-text';

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

export const NOTHING_HASHED: number = BASIS;

/** FNV-1a, with a text behind what was hashed before: a long one may come in parts. */
export function hashed(before: number, text: string): number {
  let hash = before;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return hash;
}

/** As eight hexadecimal digits. */
export const hashText = (hash: number): string => (hash >>> 0).toString(16).padStart(8, '0');

/** It tells texts apart by accident; it is no secret. */
export const fingerprint = (text: string): string => hashText(hashed(BASIS, text));

/** Of a text as people see it, however it is spaced. */
export const textCode = (text: string): string => fingerprint(comparable(text));
