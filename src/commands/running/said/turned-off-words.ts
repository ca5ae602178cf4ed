// Said behind what was done: the tab of indicators is turned off, and what of it is read no more.
import { writeDate } from '../../../domain/time/calendar';
import { lineWord } from '../../../indicators/presets';
import { FORGOTTEN, MORE_FORGOTTEN, TAB_IS_OFF, TAB_TURNED_OFF } from '../../../words/commands/turned-off';
import { type Language, say, type Text, type Values } from '../../../words/text';
import { COUNTED_WORDS } from '../../../words/workbook/declared-indicators';
import { SETTING_LABELS } from '../../../words/workbook/settings';
import { TAB_NAMES } from '../../../words/workbook/tabs';
import { type Book, findTab } from '../../../workbook/book/book';
import { type Forgotten, forgotten } from '../../../workbook/set-up/turned-off';
import { settingWords } from '../../../workbook/settings/setting-words';
import { indicatorsTab } from '../../../workbook/tabs/indicators';
import { type Command, type Context, changesTabs } from '../command';

/** More would not be read; nor would a text that is longer. */
const MOST = 20;
const LONGEST = 80;

/** As people read it. */
function foundWord({ field, found }: Forgotten, language: Language): string {
  if (field === 'counted') return say(COUNTED_WORDS[found as keyof typeof COUNTED_WORDS], language);
  if (field === 'rounds')
    return found
      .split(',')
      .map((date) => writeDate(date, 'short', { language }))
      .join(', ');
  return found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found;
}

/** A line each, and how many there are beyond those. */
export function forgottenLines(list: readonly Forgotten[], language: Language): string {
  const lines = list.slice(0, MOST).map((each) => {
    const { field, indicator, step, instead, setting } = each;
    const label = setting === null ? '' : say(settingWords(setting).label, language);
    return say(FORGOTTEN[field], language, {
      ...{ indicator: lineWord(indicator, language), step, instead, setting: label },
      found: foundWord(each, language),
    });
  });
  const more = list.length - MOST;
  return [...lines, ...(more > 0 ? [say(MORE_FORGOTTEN, language, { more })] : [])].join('\n');
}

/** What the sentences about the tab name: the setting that turns it on, and the tab as it is called now. */
export function tabOfIndicators(book: Book, language: Language): Values {
  const tab = findTab(book, indicatorsTab.key)?.name || say(TAB_NAMES.indicators, language);
  return { setting: say(SETTING_LABELS.indicators, language), tab };
}

const orLine = (said: string) => (said === '' ? '' : `\n${said}`);

function told(text: Text, list: readonly Forgotten[], context: Context): string {
  if (!list.length) return '';
  const language = context.language();
  return say(text, language, {
    ...tabOfIndicators(context.open(), language),
    lines: forgottenLines(list, language),
  });
}

/** Of what is built until set-up is told to go on. '' where the tab is used, where it says nothing of its own, and of a closed round: that has what it had. */
export function tabIsOff(context: Context): string {
  return context.seenClosed ? '' : told(TAB_IS_OFF, forgotten(context.open(), context.read().settings), context);
}

/** Behind set-up, which was told to go on, and behind what is built. */
export function turnedOffWords(command: Command, context: Context, result: object): string {
  const { declared } = result as { declared?: { forgotten: readonly Forgotten[] } };
  if (declared) return orLine(told(TAB_TURNED_OFF, declared.forgotten, context));
  return changesTabs(command) && !command.setsUp ? orLine(tabIsOff(context)) : '';
}
