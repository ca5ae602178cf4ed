// Said of LAOs of a roster that look like others: each pair, before they are taken in and behind what was done.
import type { Alike } from '../../../domain/province/roster-alike';
import { ALIKE_LINE, CAME_ALIKE, MORE_ALIKE } from '../../../words/commands/look-alikes';
import { type Language, say } from '../../../words/text';

/** More would not be read. */
const MOST = 20;

/** A line for each of the first pairs, and how many more there are. */
export function alikeLines(alike: readonly Alike[], language: Language): string {
  const lines = alike.slice(0, MOST).map((pair) => say(ALIKE_LINE, language, { ...pair }));
  const more = alike.length - MOST;
  return [...lines, ...(more > 0 ? [say(MORE_ALIKE, language, { more })] : [])].join('\n');
}

/** '' for a result that names none. */
export function alikeWords(result: object, language: Language): string {
  const { alike = [] } = result as { alike?: readonly Alike[] };
  return alike.length ? `\n${say(CAME_ALIKE, language, { lines: alikeLines(alike, language) })}` : '';
}
