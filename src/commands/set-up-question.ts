// What set-up asks before it goes on, where something stands typed and would be counted no longer, or what the tab of indicators says would be read no
// more. It is deleted neither way.
import { cellName } from '../domain/province/province';
import { fingerprint } from '../domain/roll-ups/fingerprint';
import { INDICATORS } from '../indicators/all';
import { LOST_COLUMNS, LOST_INDICATOR, LOST_LINE, WHY_LOST } from '../words/commands/no-longer-counted';
import { COUNTED_NO_LONGER_TOO } from '../words/commands/turned-off';
import { type Language, say } from '../words/text';
import type { Book } from '../workbook/book/book';
import { Refusal } from '../workbook/book/refusal';
import { NOTHING_TAKEN, type Taken } from '../workbook/set-up/ensure-lists';
import { type Lost, lostBySetUp } from '../workbook/set-up/no-longer-counted';
import { type Forgotten, forgotten } from '../workbook/set-up/turned-off';
import type { Settings } from '../workbook/settings/settings';
import { isConfirmed, withCode } from './running/confirmed';
import { columnNames } from './running/said/columns-words';
import { forgottenLines, tabOfIndicators } from './running/said/turned-off-words';

/** One that has a room is called so whatever the tab says: it may not be there. */
function nameOf(id: string, language: Language): string {
  const own = INDICATORS.filter((indicator) => indicator.id === id)[0];
  return own ? say(own.named({ presets: [] }).short, language) : say(LOST_INDICATOR, language, { id });
}

function lineOf({ indicator, why, cells, tabs, first, headers }: Lost, language: Language): string {
  const columns = headers.length ? say(LOST_COLUMNS, language, { columns: columnNames(headers, language) }) : '';
  const line = say(LOST_LINE, language, {
    indicator: nameOf(indicator, language),
    why: say(WHY_LOST[why], language),
    cells,
    tabs: tabs.length,
    cell: cellName(first),
    tab: first.tab,
  });
  return line + columns;
}

/** What is typed meanwhile into the same columns, or changed on the tab into something else of its own, is confirmed, too. */
const codeOf = (lost: readonly Lost[], off: readonly Forgotten[]) =>
  fingerprint(
    JSON.stringify([
      ...lost.map(({ indicator, why, columns }) => [indicator, why, columns]),
      ...off.map(({ indicator, field, step }) => [indicator, field, step]),
    ]),
  );

/** Where the tab of indicators is turned off, it is one question about both. */
function question(book: Book, lost: readonly Lost[], off: readonly Forgotten[], language: Language) {
  const lines = lost.map((each) => lineOf(each, language)).join('\n');
  if (!off.length) return { code: 'counted-no-longer', values: { lines } } as const;
  const too = lost.length ? `\n${say(COUNTED_NO_LONGER_TOO, language)}\n${lines}` : '';
  const values = { ...tabOfIndicators(book, language), lines: forgottenLines(off, language) + too };
  return { code: 'indicators-off', values } as const;
}

/** Throws a refusal with the code that confirms it. */
export function askWhatIsLost(book: Book, settings: Settings, given: unknown): Taken {
  const [lost, off] = [lostBySetUp(book, settings), forgotten(book, settings)];
  if (!lost.length && !off.length) return NOTHING_TAKEN;
  const confirmedBy = codeOf(lost, off);
  const { language } = settings;
  if (!isConfirmed(given, confirmedBy)) {
    const { code, values } = question(book, lost, off, language);
    throw new Refusal(code, values, language, withCode(given, confirmedBy));
  }
  return { left: ([] as string[]).concat(...lost.map(({ headers }) => headers)), forgotten: off };
}
