// Which declared indicator a title or a heading over others names, by its number or its name.
import type { DeclaredIndicator } from '../agreement/declared-indicator';
import { numberMeant } from '../agreement/same-number';
import { comparable, normaliseThai } from '../thai/thai-text';
import { UNKNOWN_INDICATOR } from './result-column';

/** "ตัวชี้วัดที่ 1.6 …", "Indicator 1.6"; or a number with a point that stands alone. */
const NUMBERED = /(?:ตัวชี้วัด(?:ที่)?|indicator)\s*(\d[\d.-]*[ก-ฮ]?)|^(\d+\.\d[\d.]*[ก-ฮ]?)$/i;
/** A shorter name may stand in any title. */
const SHORTEST_NAME = 8;

/** The id; `unknown` for a number that none has; null where it names none. */
export function indicatorNamed(
  text: string,
  indicators: readonly Pick<DeclaredIndicator, 'id' | 'name'>[],
): string | null {
  const [, worded, alone] = NUMBERED.exec(normaliseThai(text)) || [];
  const number = (worded ?? alone ?? '').replace(/[.-]+$/, '');
  if (number !== '') return numberMeant(number, indicators)?.id ?? UNKNOWN_INDICATOR;
  const whole = comparable(text);
  const named = indicators.filter(({ name }) => {
    const own = comparable(name);
    return own.length >= SHORTEST_NAME && whole.indexOf(own) >= 0;
  });
  return named.length === 1 ? (named[0] as DeclaredIndicator).id : null;
}
