// Every line that indicators with rooms have on the tab of indicators, and where the marks of the settings stand on it.
import type { Mark, MarkId } from '../domain/agreement/mark';
import { INDICATORS, measuredInRooms, type SaidOfRooms } from './all';
import type { Preset } from './indicator/preset';

const ALL: readonly Preset[] = ([] as Preset[]).concat(...INDICATORS.map(({ presets }) => [...presets]));

export const presetWith = (id: string): Preset | undefined => ALL.filter((preset) => preset.id === id)[0];

/** Those of the indicators that are measured. */
export function presetsEntered(said: SaidOfRooms): Preset[] {
  return ([] as Preset[]).concat(...measuredInRooms(said).map(({ presets }) => [...presets]));
}

/** Whose mark a setting holds, and which; null for any other setting. */
export function markOf(id: string): { preset: Preset; mark: Mark } | null {
  for (const preset of ALL) for (const mark of preset.marks) if (mark.id === (id as MarkId)) return { preset, mark };
  return null;
}
