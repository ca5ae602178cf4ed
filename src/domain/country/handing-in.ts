// Which provinces have handed in a round, by when they had to, and what is still open in what they handed in.
import { daysBetween, type IsoDate } from '../time/calendar';
import type { Counted } from './counted';
import { mostCommon } from './grouped';
import type { HandedIn, Measured } from './handed-in';
import { type NationalProvince, nationalProvinces } from './provinces';

export interface HandingIn {
  province: string;
  code: string;
  region: NationalProvince['region'];
  /** The file that counts; null where none does. */
  file: string | null;
  /** When the first of its files was made that reaches the round: a correction makes nobody late. Null where none says. */
  exportedAt: string | null;
  /** The last day on which the province reports; null where nobody says. */
  deadline: IsoDate | null;
  /** How many days behind it that was; null where either is not known. */
  daysLate: number | null;
  /** Districts of which the file says how far their report is, and those whose report is accepted or closed. */
  districts: number;
  settled: number;
}

const SETTLED = ['accepted', 'closed'];

function deadlineOf(measured: Measured | undefined, round: IsoDate): IsoDate | null {
  return measured?.rounds.filter(({ date }) => date === round)[0]?.deadline ?? null;
}

/** When the first file of the province was made that reaches the round. */
function firstMade(
  own: HandedIn | undefined,
  files: readonly HandedIn[],
  indicator: string,
  round: IsoDate,
): string | null {
  const made = files
    .filter(({ province, fiscalYear }) => own && province.code === own.province.code && fiscalYear === own.fiscalYear)
    .filter(({ measured }) => measured.get(indicator)?.rounds.some(({ date }) => date === round))
    .map(({ exportedAt }) => exportedAt)
    .filter((moment) => moment !== null);
  return made.sort()[0] ?? null;
}

/** Of all 76 provinces, in the order of their codes. `handedIn`: those that count in the round; `files`: all that were read. */
export function handingIn(
  { handedIn, indicator, round }: Pick<Counted, 'handedIn' | 'indicator' | 'round'>,
  files: readonly HandedIn[],
): HandingIn[] {
  const byCode = new Map(handedIn.map((each) => [each.province.code, each]));
  const deadlines = handedIn.map(({ measured }) => deadlineOf(measured.get(indicator), round));
  // A province that has handed in nothing has the one that most have.
  const usual = mostCommon(deadlines.filter((deadline) => deadline !== null)) ?? null;
  return nationalProvinces().map(({ name: province, code, region }) => {
    const own = byCode.get(code);
    const measured = own?.measured.get(indicator);
    const deadline = deadlineOf(measured, round) || usual;
    const exportedAt = firstMade(own, files, indicator, round);
    const late = exportedAt && deadline ? daysBetween(deadline, exportedAt.slice(0, 10)) : null;
    const place = measured?.rounds.map(({ date }) => date).indexOf(round) ?? -1;
    const states = Array.from(measured?.states.values() || []).map((each) => each[place] ?? null);
    const known = states.filter((state) => state !== null);
    return {
      ...{ province, code, region },
      file: own?.file ?? null,
      exportedAt,
      deadline,
      daysLate: late === null ? null : Math.max(0, late),
      districts: known.length,
      settled: known.filter((state) => SETTLED.indexOf(state) >= 0).length,
    };
  });
}
