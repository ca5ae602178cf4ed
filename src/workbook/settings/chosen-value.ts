// Values of settings that are chosen among a few: what a cell means, and what is written there.
import { comparable } from '../../domain/thai/thai-text';
import { LANGUAGES, type Language, say } from '../../words/text';
import { SETTING_VALUES } from '../../words/workbook/setting-values';
import type { Setting } from './setting';

/** By what is expected of them. */
const CHOSEN: readonly Setting['expected'][] = ['onOff', 'digits', 'language'];

/** The code that a cell means, in either language or as the code itself; what it says where it is none. */
export function codeMeant(typed: string): string {
  const said = comparable(typed);
  const isMeant = ({ code, text }: (typeof SETTING_VALUES)[number]) =>
    said === code || LANGUAGES.some((each) => comparable(text[each]) === said);
  return SETTING_VALUES.filter(isMeant)[0]?.code ?? said;
}

/** The value of such a setting as people read it; of any other its value itself. */
export function valueSaid({ expected }: Pick<Setting, 'expected'>, value: string | number, language: Language) {
  const known = CHOSEN.indexOf(expected) < 0 ? undefined : SETTING_VALUES.filter(({ code }) => code === value)[0];
  return known ? say(known.text, language) : value;
}
