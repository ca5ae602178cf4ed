// The type beside a name, written as other lines have it. One that contradicts the name is no matter of writing.
import { readLaoName, typeByName } from '../names/lao-name';
import { type LaoType, readKind, readType } from '../names/lao-type';

/** How types are written in a column of them. */
export interface TypeWords {
  wordOf(type: LaoType): string;
  /** Whether it is such a word, in whichever language. */
  isWord(text: string): boolean;
}

/** Null where it stays as it is: it is tidy, it cannot be read, or it contradicts the name, which is a finding. */
export function tidyType(typed: string, name: string, { wordOf, isWord }: TypeWords): string | null {
  const type = readType(typed);
  if (type === null || isWord(typed) || (typeByName(name) ?? type) !== type) return null;
  const kind = readKind(typed);
  // Of which kind a municipality is would be lost where the name does not say it.
  const isSaidHere = kind?.short && type === 'municipality' && readLaoName(name).short === null;
  const tidied = isSaidHere ? (kind.short as string) : wordOf(type);
  return tidied === typed ? null : tidied;
}
