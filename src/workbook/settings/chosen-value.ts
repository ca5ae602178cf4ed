// Values of settings that are chosen among a few: what a cell means, and what is written there.
import { comparable } from '../../domain/thai/thai-text';
import { LANGUAGES, type Language, say } from '../../words/text';
import { SETTING_VALUES, type SettingCode } from '../../words/workbook/setting-values';
import type { Setting } from './setting';

/** By what is expected of them. */
const CHOSEN: readonly Setting['expected'][] = ['onOff', 'digits', 'language'];

const CODES = () => Object.keys(SETTING_VALUES) as SettingCode[];

/** The code that a cell means, in either language or as the code itself; what it says where it is none. */
export function codeMeant(typed: string): string {
  const text = comparable(typed);
  const isMeant = (code: SettingCode) => LANGUAGES.some((each) => comparable(SETTING_VALUES[code][each]) === text);
  return CODES().filter((code) => code === text || isMeant(code))[0] ?? text;
}

/** The value of such a setting as people read it; of any other its value itself. */
export function valueSaid({ expected }: Pick<Setting, 'expected'>, value: string | number, language: Language) {
  const code = CHOSEN.indexOf(expected) < 0 ? undefined : CODES().filter((each) => each === value)[0];
  return code ? say(SETTING_VALUES[code], language) : value;
}
