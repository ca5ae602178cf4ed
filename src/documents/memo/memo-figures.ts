// What a letter of one indicator in one round is filled from.
import { percentText } from '../../domain/measures/share';
import type { District, Lao, Province } from '../../domain/province/province';
import type { AmountsOf } from '../../domain/roll-ups/amounts';
import type { Comparison } from '../../domain/roll-ups/comparison';
import type { Summary } from '../../domain/roll-ups/summary';
import type { Targets } from '../../domain/roll-ups/targets';
import type { InLetters } from './in-letters';

/** In the first round there is no change, and nothing before it. */
export interface MemoFigures {
  /** As the indicator sees it. */
  province: Province;
  /** An index among its rounds. */
  round: number;
  indicator: InLetters;
  /** Whether it goes to the districts, and to which; null: to all. What is reported is then that district's. */
  addressed: { toDistricts: boolean; district: District | null };
  /** LAOs that reported in this round; that owe it still; that have never reported. */
  reports: { reported: number; missing: number; never: number };
  /** Who owes it still, in registry order. */
  missing: readonly Lao[];
  /** Null where it is not measured in steps. */
  steps: { summary: Summary; targets: Targets; change: Comparison | null } | null;
  /** Null where it is. */
  amounts: { now: AmountsOf; before: AmountsOf | null } | null;
}

/** Parts a filling into paragraphs of its own (Unicode's paragraph separator): nobody types it. */
export const NEXT_PARAGRAPH = '\u2029';

/** A value to be filled in; null: there is none for this indicator in this round. */
export type Filling = string | number | null;

export type Fill = (figures: MemoFigures) => Filling;

/** By what is measured in steps alone. */
export function ofSteps(fill: (steps: NonNullable<MemoFigures['steps']>, figures: MemoFigures) => Filling): Fill {
  return (figures) => figures.steps && fill(figures.steps, figures);
}

/** In percent, with two decimals, from whole numbers; null where there is no LAO: the share is undefined. */
export function shareOf(part: number, of: number): string | null {
  return of === 0 ? null : percentText(part, of);
}

export const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

/** How many LAOs stand at a step; null where there is no such step. */
export function standing({ summary: { total } }: { summary: Summary }, step: number): number | null {
  const [municipalities, SAOs] = [total.municipality.steps[step], total.SAO.steps[step]];
  return municipalities === undefined || SAOs === undefined ? null : municipalities + SAOs;
}
