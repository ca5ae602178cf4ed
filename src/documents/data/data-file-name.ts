// What a file of data is called.
import type { Province, Round } from '../../domain/province/province';
import { buddhistYear } from '../../domain/time/calendar';

/** No disk refuses it, whatever the province is called, be it by nothing. In Buddhist years, as people say them. `round`: an index. */
export function dataFileName(
  { name, rounds }: Pick<Province, 'name' | 'rounds'>,
  round: number,
  ending: string,
): string {
  const safe = name
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  const { date } = rounds[round] as Round;
  const day = `${buddhistYear(date)}${date.slice('yyyy'.length)}`;
  return `${['khanton', safe, day].filter((part) => part !== '').join('-')}.${ending}`;
}
