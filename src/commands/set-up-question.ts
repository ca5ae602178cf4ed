// What set-up asks before it goes on, where something stands typed and would be counted no longer. It is deleted neither way.
import { cellName } from '../domain/province/province';
import { fingerprint } from '../domain/roll-ups/fingerprint';
import { LOST_COLUMNS, LOST_INDICATOR, LOST_LINE, LOST_OWN, WHY_LOST } from '../words/commands/no-longer-counted';
import { type Language, say } from '../words/text';
import type { Book } from '../workbook/book/book';
import { Refusal } from '../workbook/book/refusal';
import { type Lost, lostBySetUp } from '../workbook/set-up/no-longer-counted';
import type { Settings } from '../workbook/settings/settings';
import { isConfirmed, withCode } from './running/confirmed';
import { columnNames } from './running/said/columns-words';

function lineOf({ indicator, why, cells, tabs, first, headers }: Lost, language: Language): string {
  const columns = headers.length ? say(LOST_COLUMNS, language, { columns: columnNames(headers, language) }) : '';
  const line = say(LOST_LINE, language, {
    indicator: say(LOST_OWN[indicator] || LOST_INDICATOR, language, { id: indicator }),
    why: say(WHY_LOST[why], language),
    cells,
    tabs: tabs.length,
    cell: cellName(first),
    tab: first.tab,
  });
  return line + columns;
}

/** What is typed meanwhile into the same columns is confirmed, too. */
const codeOf = (lost: readonly Lost[]) =>
  fingerprint(JSON.stringify(lost.map(({ indicator, why, columns }) => [indicator, why, columns])));

/** Throws a refusal with the code that confirms it; returns the headers of the columns that are left. */
export function askWhatIsLost(book: Book, settings: Settings, given: unknown): string[] {
  const lost = lostBySetUp(book, settings);
  if (!lost.length) return [];
  const code = codeOf(lost);
  const { language } = settings;
  if (!isConfirmed(given, code)) {
    const lines = lost.map((each) => lineOf(each, language)).join('\n');
    throw new Refusal('counted-no-longer', { lines }, language, withCode(given, code));
  }
  return ([] as string[]).concat(...lost.map(({ headers }) => headers));
}
