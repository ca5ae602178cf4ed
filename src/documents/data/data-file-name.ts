// What a file of data is called.
import type { Province, Round } from '../../domain/province/province';
import { buddhistYear } from '../../domain/time/calendar';

/** No disk refuses it, whatever the province is called. In Buddhist years, as people say them. `round`: an index. */
export function dataFileName(
  { name, rounds }: Pick<Province, 'name' | 'rounds'>,
  round: number,
  ending: string,
): string {
  const safe = name.replace(/[^\p{L}\p{M}\p{N}]+/gu, '-').slice(0, 60);
  const { date } = rounds[round] as Round;
  return `khanton-${safe}-${buddhistYear(date)}${date.slice('yyyy'.length)}.${ending}`;
}
