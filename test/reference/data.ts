// The reference's data in long form: one round after another, one LAO after another.
import { type PlainFund, type PlainYear, plainHasFund, plainMembers } from './funds';
import { type PlainLao, plainStanding, reportedStep } from './plain';

/** What every row of a province says; `rounds`: each with the day on which it is due. */
interface PlainProvince {
  rounds: { date: string; due: string }[];
  /** What is the same in all rows. */
  own: Record<string, unknown>;
}

export function plainData(laos: PlainLao[], upTo: number, { rounds, own }: PlainProvince) {
  const rows = [];
  for (let round = 0; round <= upTo; round++) {
    for (const lao of laos) {
      const value = reportedStep(lao, round);
      const standing = plainStanding(lao, round);
      let state = 'none';
      if (standing !== null) state = 'carried';
      if (value !== null) state = 'reported';
      const { district, type, name, target } = lao;
      const { date, due } = rounds[round] as PlainProvince['rounds'][number];
      rows.push({
        ...own,
        round: date,
        provinceDeadline: due,
        indicator: 'step',
        district,
        type,
        LAO: name,
        value,
        state,
        standing,
        target,
        identity: `${district}/${type}/${name}`,
      });
    }
  }
  return rows;
}

/** Value, state and standing of one LAO in one round: whether it has a fund, and its members. */
export function plainFundData(lao: PlainFund, year: PlainYear, round: number) {
  const has = plainHasFund(lao, year, round);
  const members = has ? (lao.members[round] as number | null) : null;
  const standing = plainMembers(lao, year, round);
  let state = 'none';
  if (standing !== null) state = 'carried';
  if (members !== null) state = 'reported';
  let fund: (number | string | null)[] = [has ? 1 : 0, 'reported', has ? 1 : 0];
  if (lao.fundAtStart === null && lao.founded === null) fund = [null, 'none', null];
  return { fund, members: [members, state, standing] };
}
