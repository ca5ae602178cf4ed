// The long table for a pivot: a line a LAO and round, of every province that is counted. Its rows are made as they are asked for: there are very many.
import type { Counted } from '../../domain/country/counted';
import { type HandedIn, type HandedLao, type Measured, NOTHING } from '../../domain/country/handed-in';
import { buddhistYear } from '../../domain/time/calendar';
import { LONG_TABLE, REPORTED_STATES } from '../../words/country/country-forms';
import { COMMON, TARGETS } from '../../words/outputs/outputs';
import { type Edition, word } from '../edition';
import { regionWord } from './region-word';

export type LongRow = (string | number | null)[];

export const longHeadings = (edition: Edition): string[] =>
  Object.values(LONG_TABLE).map((text) => word(edition, text));

/** In pixels. */
export const LONG_WIDTHS: readonly number[] = [150, 100, 170, 150, 90, 210, 110, 140, 90, 130, 120];

/** How many rows there are: up to the round that is counted. */
export function longLength({ handedIn, indicator, round }: Counted): number {
  return handedIn.reduce((sum, { measured }) => {
    const { rounds, there } = measured.get(indicator) as Measured;
    return (
      sum + there.reduce((own, isThere, at) => own + (isThere && isUpTo(rounds[at % rounds.length], round) ? 1 : 0), 0)
    );
  }, 0);
}

const isUpTo = (round: { date: string } | undefined, last: string) => (round?.date ?? '') <= last;

/** As file names have it: it sorts as the rounds follow each other. */
const buddhistDay = (date: string) => `${buddhistYear(date)}${date.slice('yyyy'.length)}`;

function rowOf({ province }: HandedIn, measured: Measured, at: number, edition: Edition): LongRow {
  const { laos, rounds, values, standings } = measured;
  const { district, type, name, target } = laos[Math.floor(at / rounds.length)] as HandedLao;
  const { date } = rounds[at % rounds.length] as { date: string };
  const [value, standing] = [values[at] as number, standings[at] as number];
  const state = standing === NOTHING ? 'none' : value === NOTHING ? 'carried' : 'reported';
  return [
    province.name,
    province.code,
    regionWord(edition, province.region),
    district,
    word(edition, COMMON[type]),
    name,
    buddhistDay(date),
    value === NOTHING ? null : value,
    standing === NOTHING ? null : standing,
    word(edition, REPORTED_STATES[state]),
    target === null ? '' : word(edition, TARGETS[target]),
  ];
}

/** The rows of one of the provinces, by its place among them. */
export function longRows({ handedIn, indicator, round }: Counted, place: number, edition: Edition): LongRow[] {
  const own = handedIn[place] as HandedIn;
  const measured = own.measured.get(indicator) as Measured;
  const rows: LongRow[] = [];
  measured.there.forEach((isThere, at) => {
    if (isThere && isUpTo(measured.rounds[at % measured.rounds.length], round))
      rows.push(rowOf(own, measured, at, edition));
  });
  return rows;
}
