// What set-up asks before it goes on, where something stands typed and would be counted no longer or as something else, or what the tab of indicators says would be read no
// more; or where an indicator that came would take up what another one left. It is deleted neither way.
import { cellName } from '../domain/province/province';
import { fingerprint } from '../domain/roll-ups/fingerprint';
import { comparable } from '../domain/thai/thai-text';
import { INDICATORS, LEAVING_OUT } from '../indicators/all';
import { claimsOf } from '../indicators/columns/claims';
import {
  LOST_BY_SETTING,
  LOST_COLUMNS,
  LOST_INDICATOR,
  LOST_LINE,
  NUMBER_AGAIN,
  NUMBER_AGAIN_REREAD,
  NUMBER_AGAIN_TOO,
  SETTING_BACK,
  TABS_BACK,
  WHY_LOST,
} from '../words/commands/no-longer-counted';
import { COUNTED_NO_LONGER_TOO } from '../words/commands/turned-off';
import { type Language, say, type Text } from '../words/text';
import type { Book } from '../workbook/book/book';
import { Refusal } from '../workbook/book/refusal';
import { NOTHING_TAKEN, type Taken } from '../workbook/set-up/ensure-lists';
import { type Again, type Lost, lostBySetUp, numbersAgain } from '../workbook/set-up/no-longer-counted';
import { type Forgotten, forgotten } from '../workbook/set-up/turned-off';
import { settingWords } from '../workbook/settings/setting-words';
import type { Settings } from '../workbook/settings/settings';
import { isConfirmed, withCode } from './running/confirmed';
import { columnNames } from './running/said/columns-words';
import { forgottenLines, tabOfIndicators } from './running/said/turned-off-words';

/** One that has a room is called so whatever the tab says: it may not be there. */
function nameOf(id: string, language: Language): string {
  const own = INDICATORS.filter((indicator) => indicator.id === id)[0];
  return own ? say(own.named({ presets: [] }).short, language) : say(LOST_INDICATOR, language, { id });
}

/** The setting that leaves the indicator out of a line; null where it is another reason. */
function leftOutBy({ indicator, why }: Lost, { leftOut }: Settings): string | null {
  if (why !== 'indicator' || leftOut.indexOf(indicator) < 0) return null;
  return LEAVING_OUT.filter((setting) => setting.indicator === indicator)[0]?.id ?? null;
}

const labelOf = (setting: string, language: Language) => say(settingWords(setting).label, language);

function lineOf(lost: Lost, settings: Settings): string {
  const { indicator, why, cells, tabs, first, headers } = lost;
  const { language } = settings;
  const off = leftOutBy(lost, settings);
  const columns = headers.length ? say(LOST_COLUMNS, language, { columns: columnNames(headers, language) }) : '';
  const line = say(LOST_LINE, language, {
    indicator: nameOf(indicator, language),
    why: off ? say(LOST_BY_SETTING, language, { setting: labelOf(off, language) }) : say(WHY_LOST[why], language),
    cells,
    tabs: tabs.length,
    cell: cellName(first),
    tab: first.tab,
  });
  return line + columns;
}

/** What to do where it is not meant: not everything is to be changed back on a tab. */
function backWords(lost: readonly Lost[], settings: Settings): string {
  const { language } = settings;
  const off = Array.from(new Set(lost.map((each) => leftOutBy(each, settings)).filter((id) => id !== null)));
  const switches = off.map((id) => say(SETTING_BACK, language, { setting: labelOf(id, language) }));
  const isOther = lost.some((each) => leftOutBy(each, settings) === null);
  return [...switches, ...(isOther ? [say(TABS_BACK, language)] : [])].join('\n');
}

function againLine({ indicator, was, cells, tabs, first, headers, isReread }: Again, language: Language): string {
  const line = say(NUMBER_AGAIN, language, {
    ...{ id: indicator, was, cells, tabs: tabs.length, cell: cellName(first), tab: first.tab },
    columns: columnNames(headers, language),
  });
  return isReread ? line + say(NUMBER_AGAIN_REREAD, language) : line;
}

interface Asked {
  lost: readonly Lost[];
  again: readonly Again[];
  off: readonly Forgotten[];
}

/** How the columns of an indicator are read from now on, as far as that is why: what it becomes is what is confirmed. */
function becomes({ indicator, why }: Pick<Lost, 'indicator' | 'why'>, settings: Settings): string[] {
  const now = claimsOf(settings).filter((claim) => comparable(claim.indicator) === comparable(indicator));
  const read = now.map(({ kind, highest, counted }) => {
    if (why === 'counted') return String(counted);
    return why === 'indicator' || why === 'round' ? '' : `${kind} ${highest}`;
  });
  return Array.from(new Set(read));
}

/** What is typed meanwhile into the same columns, or changed on the tab into something else of its own, is confirmed, too. */
const codeOf = ({ lost, again, off }: Asked, settings: Settings) =>
  fingerprint(
    JSON.stringify([
      ...lost.map((each) => [each.indicator, each.why, each.columns, becomes(each, settings)]),
      ...again.map(({ indicator, was, headers }) => [
        ...[indicator, was, headers],
        becomes({ indicator, why: 'reread' }, settings),
      ]),
      ...off.map(({ indicator, field, step }) => [indicator, field, step]),
    ]),
  );

/** It is one question about all of them, whichever comes first. */
function question(book: Book, { lost, again, off }: Asked, settings: Settings) {
  const { language } = settings;
  const counted = lost.map((each) => lineOf(each, settings)).join('\n');
  const taken = again.map((each) => againLine(each, language)).join('\n');
  const too = (text: Text, lines: string) => (lines ? `\n${say(text, language)}\n${lines}` : '');
  const behind = too(NUMBER_AGAIN_TOO, taken);
  if (off.length) {
    const lines = forgottenLines(off, language) + too(COUNTED_NO_LONGER_TOO, counted) + behind;
    return { code: 'indicators-off', values: { ...tabOfIndicators(book, language), lines } } as const;
  }
  if (lost.length) {
    const lines = counted + behind;
    return {
      code: 'counted-no-longer',
      values: { ...tabOfIndicators(book, language), lines, back: backWords(lost, settings) },
    } as const;
  }
  return { code: 'number-again', values: { ...tabOfIndicators(book, language), lines: taken } } as const;
}

/** Throws a refusal with the code that confirms it. */
export function askWhatIsLost(book: Book, settings: Settings, given: unknown): Taken {
  const again = numbersAgain(book, settings);
  const lost = lostBySetUp(book, settings, again);
  const asked = { lost, again, off: forgotten(book, settings) };
  if (Object.values(asked).every((each) => !each.length)) return NOTHING_TAKEN;
  const confirmedBy = codeOf(asked, settings);
  const { language } = settings;
  if (!isConfirmed(given, confirmedBy)) {
    const { code, values } = question(book, asked, settings);
    throw new Refusal(code, values, language, withCode(given, confirmedBy));
  }
  return { left: ([] as string[]).concat(...lost.map(({ headers }) => headers)), forgotten: asked.off };
}
