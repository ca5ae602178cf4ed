// The parts of tabs that bringing the rights to the settings had no time for, in a mark: the next run that is asked for the very same begins there.
import { fingerprint } from '../../domain/roll-ups/fingerprint';
import type { Book } from '../book/book';
import { jsonOf, readMark, removeMark, writeMark } from '../marks/marks';
import type { Rights } from './rights';

const KEY = 'khanton.left-rights';

export interface Left {
  /** A code of what was asked for: whoever asks for something else begins anew. */
  request: string;
  /** By the names that their tasks have for it. */
  parts: string[];
  /** Whoever ran it might change every protection of the others. */
  mayAll: boolean;
  /** Fingerprints of those who are to be taken out and could not be: of parts that no later run comes to. */
  staying: readonly string[];
}

export function requestOf({ officers, districts }: Rights, accepted: readonly string[]): string {
  return fingerprint(JSON.stringify([officers, Array.from(districts), accepted.slice().sort()]));
}

/** Null where nothing is left of it. */
export function leftOf({ marks }: Book, request: string): Left | null {
  const { parts, ...found } = (jsonOf(readMark(marks, KEY)) || {}) as Partial<Left>;
  if (found.request !== request || !Array.isArray(parts)) return null;
  const staying = Array.isArray(found.staying) ? found.staying.map(String) : [];
  return { request, parts: parts.map(String), mayAll: found.mayAll === true, staying };
}

/** Without any the mark is taken away. */
export function noteLeft({ marks }: Book, left: Left): void {
  if (left.parts.length) writeMark(marks, KEY, JSON.stringify(left));
  else if (readMark(marks, KEY) !== null) removeMark(marks, KEY);
}
