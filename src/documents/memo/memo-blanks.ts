// What is put in each named blank of a letter. A new blank is a line here and its words.

import { numberOfDistricts, type Round } from '../../domain/province/province';
import { dayInThailand } from '../../domain/time/calendar';
import type { BlankId } from '../../words/outputs/memo';
import { grouped } from '../../words/text';
import { dateWord, type Edition, reportingDay, roundWord } from '../edition';
import { whole } from '../letters/whole';
import { addressee, asked } from './addressed';
import { enclosures } from './enclosures';
import { aims, change, countedLaos, measure, passing, reporting, results } from './memo-clauses';
import { type Fill, type Filling, type MemoFigures, ofSteps, shareOf, standing, sum } from './memo-figures';
import { missingNames } from './missing-names';

const ofType =
  (wanted: 'municipality' | 'SAO'): Fill =>
  ({ province }) =>
    province.laos.filter(({ type }) => type === wanted).length;

type Fills = (figures: MemoFigures, edition: Edition) => Filling;
type StepBlank = Extract<BlankId, `step${number}`>;

/** The step of a blank's id; null for what is no step. */
const stepOf = (id: BlankId): number | null => (/^step\d+$/.test(id) ? Number(id.slice('step'.length)) : null);

/** Of the number, or where nothing is counted of the LAOs that have one. */
function ofAmounts(
  find: (told: NonNullable<NonNullable<MemoFigures['amounts']>['now']['count']>) => number | null,
): Fill {
  return ({ amounts }) => {
    const told = amounts && (amounts.now.count || amounts.now.has);
    const number = told && find(told);
    return number === null ? null : grouped(number);
  };
}

/** By the blank's id; those of the steps stand in their list of words alone. */
const BLANKS: Readonly<Record<Exclude<BlankId, StepBlank>, Fills>> = {
  province: ({ province }) => whole(province.name),
  year: ({ province }) => String(province.year),
  round: ({ province, round }, edition) => roundWord(edition, province, round, 'long'),
  // As the subject has its own round: by the day on which the province reports.
  previous: ({ province, round }, edition) => (round === 0 ? null : reportingDay(edition, province, round - 1, true)),
  deadline: ({ province, round }, edition) =>
    dateWord(edition, (province.rounds[round] as Round).provinceDeadline, 'long'),
  districtDeadline: ({ province, round }, edition) =>
    dateWord(edition, (province.rounds[round] as Round).districtDeadline, 'long'),
  today: (_, edition) => dateWord(edition, dayInThailand(edition.builtAt), 'long'),
  indicator: ({ indicator }, edition) => indicator.whole[edition.language],
  indicatorNumber: ({ indicator }) => indicator.number,
  indicatorName: ({ indicator }, edition) => indicator.name[edition.language],
  subject: ({ indicator }, edition) => indicator.subject[edition.language],
  measure,
  counted: countedLaos,
  reporting,
  results,
  aims,
  change,
  passing,
  passStep: ofSteps((_, { province }) => province.steps.pass),
  highest: ofSteps((_, { province }) => province.steps.highest),
  districts: ({ province }) => numberOfDistricts(province),
  laos: ({ province }) => province.laos.length,
  municipalities: ofType('municipality'),
  SAOs: ofType('SAO'),
  reported: ({ reports }) => reports.reported,
  missing: ({ reports }) => reports.missing,
  missingNames,
  enclosures,
  addressee,
  asked,
  noReport: ({ reports }) => reports.never,
  passed: ofSteps(({ targets }) => targets.passed.LAOs),
  passedShare: ofSteps(({ targets: { passed } }) => shareOf(passed.LAOs, passed.of)),
  required: ofSteps(({ targets }) => targets.passed.required),
  aimed: ofSteps(({ targets }) => targets.passed.aimed),
  requiredShare: ofSteps((_, { province }) => province.criteria.requiredShare),
  aimedShare: ofSteps((_, { province }) => province.criteria.aimedShare),
  now: ofAmounts(({ total }) => total.now),
  start: ofAmounts(({ total }) => total.start),
  increase: ofAmounts(({ total }) => total.increase),
  target: ofAmounts(({ target }) => target.target),
  rose: ofSteps((steps) => steps.change && sum(steps.change.steps.map(({ rose }) => rose))),
  fell: ofSteps((steps) => (steps.change ? steps.change.fallen.length : null)),
};

/** Null: it has no value for this indicator in this round. */
export function fillingOf(id: BlankId, figures: MemoFigures, edition: Edition): Filling {
  const step = stepOf(id);
  const fill: Fills =
    step === null ? BLANKS[id as Exclude<BlankId, StepBlank>] : ofSteps((steps) => standing(steps, step));
  return fill(figures, edition);
}
