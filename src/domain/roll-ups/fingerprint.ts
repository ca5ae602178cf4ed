// A short code for a text: whoever confirms a change by its code confirms this very change, and no later one.
import { comparable } from '../thai/thai-text';

const BASIS = 0x811c9dc5;
const PRIME = 0x01000193;

/** Eight hexadecimal digits, by FNV-1a. It tells texts apart by accident; it is no secret. */
export function fingerprint(text: string): string {
  let hash = BASIS;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/** Of a text as people see it, however it is spaced. */
export const textCode = (text: string): string => fingerprint(comparable(text));
