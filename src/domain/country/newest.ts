// Of several files of a province the newest counts: the others are the same, older, or nobody knows.
import { grouped } from './grouped';
import type { HandedIn } from './handed-in';
import type { LeftOut } from './left-out';

export interface Chosen {
  handedIn: HandedIn[];
  leftOut: LeftOut[];
}

/** Of files that do not say when they were made, the one that goes further was made later. */
function lastRound({ measured }: HandedIn): string {
  const dates = Array.from(measured.values()).map(({ rounds }) => rounds[rounds.length - 1]?.date || '');
  return dates.sort().pop() || '';
}

/** Above 0 where the first was made later, below 0 where the other was; 0: nobody knows. A file that says when it was made is later than one that does not. */
function later(one: HandedIn, other: HandedIn): number {
  const ages = [
    [one.exportedAt || '', other.exportedAt || ''],
    [lastRound(one), lastRound(other)],
  ] as const;
  for (const [own, its] of ages) if (own !== its) return own > its ? 1 : -1;
  return 0;
}

/** What is in it is the same, and nothing says that it was made another time. */
const isSame = (one: HandedIn, other: HandedIn) =>
  one.checksum === other.checksum &&
  one.rows === other.rows &&
  (one.exportedAt === other.exportedAt || one.exportedAt === null || other.exportedAt === null);

/** Of one province and one fiscal year, in the order in which they were read; those that say when they were made come first. */
function newestOf(read: readonly HandedIn[]): Chosen {
  const files = [
    ...read.filter(({ exportedAt }) => exportedAt !== null),
    ...read.filter(({ exportedAt }) => exportedAt === null),
  ];
  const different = files.filter((file, index) => files.findIndex((known) => isSame(known, file)) === index);
  const [first] = different;
  if (!first) return { handedIn: [], leftOut: [] };
  const newest = different.reduce((known, file) => (later(file, known) > 0 ? file : known), first);
  const rivals = different.filter((file) => file !== newest && later(file, newest) === 0);
  const leave = (reason: LeftOut['reason'], { file }: HandedIn, kept: HandedIn): LeftOut => ({
    file,
    reason,
    details: { kept: kept.file, province: kept.province.name },
  });
  return {
    handedIn: rivals.length ? [] : [newest],
    leftOut: [
      ...(rivals.length ? [leave('contradicts', newest, rivals[0] as HandedIn)] : []),
      ...files
        .filter((file) => file !== newest)
        .map((file) => {
          const same = different.filter((known) => known !== file && isSame(known, file))[0];
          if (same) return leave('doubled', file, same);
          return leave(rivals.indexOf(file) >= 0 ? 'contradicts' : 'outdated', file, newest);
        }),
    ],
  };
}

/** In the order of the provinces' codes. */
export function newestOfEach(files: readonly HandedIn[]): Chosen {
  const byProvince = grouped(files, ({ province, fiscalYear }) => `${province.code} ${fiscalYear}`);
  const chosen = Array.from(byProvince.keys())
    .sort()
    .map((key) => newestOf(byProvince.get(key) as HandedIn[]));
  return {
    handedIn: ([] as HandedIn[]).concat(...chosen.map(({ handedIn }) => handedIn)),
    leftOut: ([] as LeftOut[]).concat(...chosen.map(({ leftOut }) => leftOut)),
  };
}
