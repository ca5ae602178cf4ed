// The settings that a round's figures rest on, kept when it is closed: a share or a deadline that changes later changes no form of that round.
import type { Province } from '../province/province';

export type KnownSettings = Pick<
  Province,
  'name' | 'year' | 'criteria' | 'groups' | 'leftOut' | 'marks' | 'presets' | 'indicators' | 'rounds'
>;

/** Districts are not among them: each is kept with its LAOs, in their order. */
export function knownSettings(province: Province): KnownSettings {
  const { name, year, criteria, groups, leftOut, marks, presets, indicators, rounds } = province;
  const { requiredShare, aimedShare } = criteria;
  return {
    name,
    year,
    criteria: { requiredShare, aimedShare },
    groups,
    leftOut,
    marks,
    presets,
    indicators,
    rounds,
  };
}

/** Null for what is none. */
export function asKnownSettings(part: object | undefined): KnownSettings | null {
  const { settings } = (part || {}) as { settings?: KnownSettings };
  if (!settings || !Array.isArray(settings.rounds) || !Array.isArray(settings.indicators)) return null;
  const { marks, presets, leftOut } = settings;
  // Earlier versions kept none.
  return {
    ...settings,
    marks: marks ?? {},
    presets: Array.isArray(presets) ? presets : [],
    leftOut: Array.isArray(leftOut) ? leftOut : [],
  };
}
