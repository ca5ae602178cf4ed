// Made-up provinces at the size of the largest and far beyond it, made once however many tests and figures begin with them.
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { FACTS, manyLaos, rosterText } from '../provinces/many-laos';
import { phraeBook, setUpBook } from './office';

/** Of the largest provinces. */
const LAOS = 340;
const DISTRICTS = 25;

/** A roster with evidence and a fund in every row. */
export function fullRoster(laos: number, districts: number): string {
  const [header, ...lines] = rosterText(manyLaos(laos, districts)).split('\n');
  const factsOf = (index: number) => ['11111111', index + 1, index % 7, 1, 1, '', index, index + 9];
  return [[header, ...FACTS].join('\t'), ...lines.map((line, index) => [line, ...factsOf(index)].join('\t'))].join(
    '\n',
  );
}

const optionsWith = (roster: string) => ({ province: 'ใหญ่', year: 2556, roster });

/** What sets up a province of so many. */
export const setUpOptions = (laos: number, districts = DISTRICTS) => optionsWith(rosterText(manyLaos(laos, districts)));

export const largeBook = (districts: number): Workbook => setUpBook(setUpOptions(LAOS, districts));

/** With evidence and a fund in every row. */
export const fullBook = (districts: number): Workbook => setUpBook(optionsWith(fullRoster(LAOS, districts)));

export interface SizedBook {
  /** `83 LAOs in 9 districts`. */
  size: string;
  laos: number;
  districts: number;
  book: Workbook;
}

function sized(laos: number, districts: number, book: Workbook): SizedBook {
  return { size: `${laos} LAOs in ${districts} districts`, laos, districts, book };
}

let made: SizedBook[] | null = null;

/** Phrae's, and larger ones. Whoever changes one takes a clone. */
export function sizedBooks(): SizedBook[] {
  made ??= [
    sized(83, 9, phraeBook()),
    ...[LAOS, 2000].map((laos) => sized(laos, DISTRICTS, setUpBook(setUpOptions(laos)))),
  ];
  return made;
}
