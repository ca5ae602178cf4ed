// Every line that indicators with rooms have on the tab of indicators, and where the marks of the settings stand on it.
import type { FactGroupId } from '../domain/measures/fact-group';
import { type Language, say } from '../words/text';
import { INDICATORS, measuredInRooms, type SaidOfRooms } from './all';
import type { FormerText, Preset, PresetMark } from './indicator/preset';

const ALL: readonly Preset[] = ([] as Preset[]).concat(...INDICATORS.map(({ presets }) => [...presets]));

/** By its id; undefined for a line of the province's own. */
export const presetWith = (id: string): Preset | undefined => ALL.filter((preset) => preset.id === id)[0];

/** Of all of them. */
export const formerTexts = (): FormerText[] =>
  ([] as FormerText[]).concat(...ALL.map(({ former }) => (former ? [...former()] : [])));

/** How a line is named in a sentence: a word of the machine's by what it is about, too. */
export function lineWord(id: string, language: Language): string {
  const preset = presetWith(id);
  return preset ? `${id} (${say(preset.called(), language)})` : id;
}

interface OwnMark {
  preset: Preset;
  mark: PresetMark;
  /** What turns its indicator on; null for one that is measured unless it is left out. */
  entered: FactGroupId | null;
}

/** In the order of the lines. */
export const MARKS: readonly OwnMark[] = ([] as OwnMark[]).concat(
  ...INDICATORS.map(({ presets, entered }) =>
    ([] as OwnMark[]).concat(...presets.map((preset) => preset.marks.map((mark) => ({ preset, mark, entered })))),
  ),
);

/** Those of the indicators that are measured. */
export function presetsEntered(said: SaidOfRooms): Preset[] {
  return ([] as Preset[]).concat(...measuredInRooms(said).map(({ presets }) => [...presets]));
}

/** Whose mark a setting holds, and which; null for any other setting. */
export function markOf(id: string): OwnMark | null {
  return MARKS.filter(({ mark }) => mark.id === id)[0] || null;
}
