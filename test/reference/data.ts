// The reference's data in long form: one round after another, one LAO after another.
import { type PlainLao, plainStanding, reportedStep } from './plain';

export function plainData(laos: PlainLao[], upTo: number, rounds: string[], province: string, fiscalYear: number) {
  const rows = [];
  for (let round = 0; round <= upTo; round++) {
    for (const lao of laos) {
      const value = reportedStep(lao, round);
      const standing = plainStanding(lao, round);
      let state = 'none';
      if (standing !== null) state = 'carried';
      if (value !== null) state = 'reported';
      const { district, type, name } = lao;
      const date = rounds[round];
      rows.push({
        province,
        fiscalYear,
        round: date,
        indicator: 'step',
        district,
        type,
        LAO: name,
        value,
        state,
        standing,
      });
    }
  }
  return rows;
}
