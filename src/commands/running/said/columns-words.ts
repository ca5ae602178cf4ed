// Said behind what was done: which columns came on the district tabs, and which are counted no more.
import { COLUMNS_CAME, COLUMNS_LEFT, MORE_COLUMNS } from '../../../words/commands/no-longer-counted';
import { type Language, say, type Text } from '../../../words/text';

/** More would not be read. */
const MOST = 8;

/** The first of them by their headers, and how many more there are. */
export function columnNames(columns: readonly string[], language: Language): string {
  const more = columns.length - MOST;
  return columns.slice(0, MOST).join(', ') + (more > 0 ? say(MORE_COLUMNS, language, { more }) : '');
}

function line(words: Text, columns: readonly string[], language: Language): string {
  return columns.length ? `\n${say(words, language, { columns: columnNames(columns, language) })}` : '';
}

/** '' for a result that names none. */
export function columnsWords(result: object, language: Language): string {
  const { columns } = result as { columns?: { added: readonly string[]; left: readonly string[] } };
  return columns ? line(COLUMNS_CAME, columns.added, language) + line(COLUMNS_LEFT, columns.left, language) : '';
}
