// Which of the files are counted in a round and of which measure, and why the others are not.
import { fiscalYearOf, type IsoDate } from '../time/calendar';
import { mostCommon } from './grouped';
import { type HandedIn, type Measured, NOTHING } from './handed-in';
import type { LeftOut, LeftOutId } from './left-out';
import { newestOfEach } from './newest';

export interface Asked {
  /** Null: the newest in which anything was reported. */
  round: IsoDate | null;
  /** The measure's id. */
  indicator: string;
  /** No later round is meant where none is asked for: whoever typed ahead is alone there. */
  today: IsoDate;
}

export interface Counted {
  round: IsoDate;
  /** The round before it; null where there is none. */
  previous: IsoDate | null;
  indicator: string;
  /** In the order of the provinces' codes; each has the measure in the round, and all have one ladder. */
  handedIn: HandedIn[];
  /** All that were read. */
  files: readonly HandedIn[];
  leftOut: LeftOut[];
}

/** Of those that have come, the newest in which anything was reported; of those to come where there is no other. */
function newestReported(files: readonly HandedIn[], { indicator, today }: Asked): IsoDate | null {
  const dates = files.map(({ measured }) => {
    const { rounds, values } = measured.get(indicator) || { rounds: [], values: new Int32Array() };
    const isReported = (_: unknown, round: number) =>
      values.some((value, at) => value !== NOTHING && at % rounds.length === round);
    return rounds.filter(isReported).map(({ date }) => date);
  });
  const reported = ([] as IsoDate[]).concat(...dates).sort();
  return reported.filter((date) => date <= today).pop() ?? reported.pop() ?? null;
}

/** What a ladder is told from another by. */
const ladderText = ({ ladder }: Measured) => (ladder ? `${ladder.pass}/${ladder.highest}` : '');

/** What most of them mean by the measure. */
function usualLadder(files: readonly HandedIn[], indicator: string): string {
  const ladders = files.map(({ measured }) => measured.get(indicator)).filter((own) => own !== undefined);
  return mostCommon(ladders.map(ladderText)) ?? '';
}

function whyNot(
  { fiscalYear, measured }: HandedIn,
  round: IsoDate,
  indicator: string,
  ladder: string,
): LeftOutId | null {
  const own = measured.get(indicator);
  if (fiscalYear !== fiscalYearOf(round)) return 'other-year';
  if (!own) return 'without-indicator';
  if (own.rounds.every(({ date }) => date !== round)) return 'before-round';
  return ladderText(own) === ladder ? null : 'other-ladder';
}

/** Null where nothing was reported of the measure in any of them: then there is no round to count. */
export function counted(files: readonly HandedIn[], asked: Asked): Counted | null {
  const { indicator } = asked;
  const { handedIn: newest, leftOut } = newestOfEach(files);
  const round = asked.round || newestReported(newest, asked);
  if (!round) return null;
  const ladder = usualLadder(newest, indicator);
  const reasons = newest.map((each) => ({ each, reason: whyNot(each, round, indicator, ladder) }));
  const handedIn = reasons.filter(({ reason }) => reason === null).map(({ each }) => each);
  const dates = handedIn.map(({ measured }) => (measured.get(indicator) as Measured).rounds.map(({ date }) => date));
  const before = ([] as IsoDate[]).concat(...dates).filter((date) => date < round);
  const left = reasons.filter(({ reason }) => reason !== null);
  return {
    round,
    previous: before.sort().pop() ?? null,
    indicator,
    handedIn,
    files,
    leftOut: [
      ...leftOut,
      ...left.map(({ each: { file, province, fiscalYear, measured }, reason }): LeftOut => {
        const last = measured.get(indicator)?.rounds.slice(-1)[0]?.date || '';
        return { file, reason: reason as LeftOutId, details: { province: province.name, year: fiscalYear, last } };
      }),
    ],
  };
}
