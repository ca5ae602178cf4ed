// Something in the column of a round that is not open yet: a slip into the wrong column. No command counts it that was not asked about that round.
import type { FindingFields } from '../../domain/findings/finding';
import type { Rule } from '../../domain/findings/rule';
import { type Cells, placeIn, valueIn } from '../../domain/measures/cells';
import { foundText } from '../../domain/measures/step';
import { isOpen } from '../../domain/month/opening';
import type { Province } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { columnsByIndicator } from '../columns/typed-columns';

function typedIn(province: Province, round: IsoDate): FindingFields[] {
  const columns = Object.entries(columnsByIndicator(province, round));
  const typed: FindingFields[] = [];
  for (const { index, district, type, name } of province.laos) {
    const row = province.cells[index] as Cells;
    for (const [column, indicator] of columns) {
      const found = foundText(valueIn(row, column)).trim();
      const place = found === '' ? null : placeIn(row, column);
      if (place) typed.push({ indicator, district, type, lao: name, round, place, tab: place.tab, found });
    }
  }
  return typed;
}

export const roundNotOpen: Rule = {
  id: 'round-not-open',
  severity: 'must-fix',
  about: 'province',
  check(province) {
    const { rounds, today } = province;
    const ahead = rounds.filter((_, round) => !isOpen(rounds, round, today));
    return ([] as FindingFields[]).concat(...ahead.map(({ date }) => typedIn(province, date)));
  },
};
