// What is put in each named blank of the covering memo. A new blank is a line here and its words.

import { numberOfDistricts, type Province, type Round } from '../../domain/province/province';
import type { Comparison } from '../../domain/roll-ups/comparison';
import type { Summary } from '../../domain/roll-ups/summary';
import type { Targets } from '../../domain/roll-ups/targets';
import { dayInThailand } from '../../domain/time/calendar';
import type { BlankId } from '../../words/outputs/memo';
import { dateWord, type Edition, roundWord } from '../edition';

/** What a memo of a round is filled from; `change` is null in the first round. */
export interface MemoFigures {
  province: Province;
  round: number;
  summary: Summary;
  targets: Targets;
  change: Comparison | null;
}

type Filling = string | number | null;

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

function standing({ summary: { total } }: MemoFigures, step: number): number {
  return (total.municipality.steps[step] as number) + (total.SAO.steps[step] as number);
}

/** In percent, with two decimals, from whole numbers; null where there is no LAO: the share is undefined. */
function passedShare({ LAOs, of }: Targets['passed']): Filling {
  return of === 0 ? null : (Math.round((10000 * LAOs) / of) / 100).toFixed(2);
}

/** By the blank's id; null: it has no value in this round. */
export const BLANKS: Readonly<Record<BlankId, (figures: MemoFigures, edition: Edition) => Filling>> = {
  province: ({ province }) => province.name,
  year: ({ province }) => String(province.year),
  round: ({ province, round }, edition) => roundWord(edition, province, round, 'long'),
  previous: ({ province, round }, edition) => (round === 0 ? null : roundWord(edition, province, round - 1, 'long')),
  deadline: ({ province, round }, edition) =>
    dateWord(edition, (province.rounds[round] as Round).provinceDeadline, 'long'),
  today: (_, edition) => dateWord(edition, dayInThailand(edition.builtAt), 'long'),
  districts: ({ province }) => numberOfDistricts(province),
  laos: ({ province }) => province.laos.length,
  municipalities: ({ summary }) => summary.total.municipalities,
  SAOs: ({ summary }) => summary.total.SAOs,
  reported: ({ summary }) => summary.total.reported,
  missing: ({ province, summary }) => province.laos.length - summary.total.reported,
  noReport: ({ summary: { total } }) => total.municipality.noReport + total.SAO.noReport,
  step0: (figures) => standing(figures, 0),
  step1: (figures) => standing(figures, 1),
  step2: (figures) => standing(figures, 2),
  step3: (figures) => standing(figures, 3),
  step4: (figures) => standing(figures, 4),
  passed: ({ targets }) => targets.passed.LAOs,
  passedShare: ({ targets }) => passedShare(targets.passed),
  required: ({ targets }) => targets.passed.required,
  aimed: ({ targets }) => targets.passed.aimed,
  rose: ({ change }) => change && sum(change.steps.map(({ rose }) => rose)),
  fell: ({ change }) => (change ? change.fallen.length : null),
};
