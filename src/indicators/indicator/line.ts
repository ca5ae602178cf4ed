// What the forms of an indicator with a room rest on: its line on the tab of indicators, or what the letter of the year says.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { presetOf } from '../../domain/agreement/seen-by';
import type { Province } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import { LANGUAGES, type Language, type Text } from '../../words/text';
import { type Preset, presetLine } from './preset';

/** `former`: what workbooks call it that were set up before the letters' own words were. */
export function lineInRoom(
  preset: Preset,
  former: readonly Text[],
): (province: Province, language: Language) => DeclaredIndicator {
  return (province, language) => {
    const { year, marks, rounds } = province;
    const line = presetOf(province, preset.id);
    if (!line) return presetLine(preset, marks, { year, language, rounds: rounds.map(({ date }) => date) });
    return isFormer(line.name, former) ? { ...line, name: preset.said(year, language).name } : line;
  };
}

const isFormer = (name: string, former: readonly Text[]) =>
  former.some((text) => LANGUAGES.some((language) => comparable(text[language]) === comparable(name)));
