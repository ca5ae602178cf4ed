// Which of our protections one is, told by its description: the last thing that one of ours gets. Without it, it is somebody's own, or not finished.
import { LANGUAGES, say } from '../../words/text';
import { PROTECTIONS } from '../../words/workbook/tabs';

export type Kept = keyof typeof PROTECTIONS;

/** Null for one that is none of ours. */
export function keptAs(description: string): Kept | null {
  const kinds = Object.keys(PROTECTIONS) as Kept[];
  const isSaid = (kind: Kept) => LANGUAGES.some((language) => description === say(PROTECTIONS[kind], language));
  return kinds.filter(isSaid)[0] || null;
}
