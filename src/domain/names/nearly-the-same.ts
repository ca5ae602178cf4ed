// Whether two bare names are nearly the same: a tone mark, a digit, a letter or a remark in brackets apart. They are two names, but a reader may well ask.

const IN_BRACKETS = /[([][^()[\]]*[)\]]/g;
/** Digits; and tone marks, ็, ์ and ํ: what hands and scans lose or add. */
const LOST = /[\d\u0E47-\u0E4E]+/g;
const SARA_AM = /\u0E33/g;

/** A name without what is easily mistaken in it. '' where nothing else is in it. */
export const skeletonOf = (bare: string) => bare.replace(IN_BRACKETS, '').replace(LOST, '').replace(SARA_AM, '\u0E32');

/** Names of fewer letters are told apart by a single one: ลอง and สอง. */
const SHORTEST = 5;

/** One letter more, less, or another one, or two in each other's place. */
export function areOneLetterApart(one: string, other: string): boolean {
  const [longer, shorter] = one.length >= other.length ? [one, other] : [other, one];
  if (longer.length - shorter.length > 1) return false;
  let from = 0;
  while (from < shorter.length && longer[from] === shorter[from]) from += 1;
  const isSameFrom = (inLonger: number, inShorter: number) => longer.slice(inLonger) === shorter.slice(inShorter);
  if (longer.length > shorter.length) return isSameFrom(from + 1, from);
  const isSwapped = longer[from] === shorter[from + 1] && longer[from + 1] === shorter[from];
  return isSameFrom(from + 1, from + 1) || (isSwapped && isSameFrom(from + 2, from + 2));
}

/** Of two skeletons; '' is like nothing. */
function areAlike(one: string, other: string): boolean {
  if (one === '' || other === '') return false;
  if (one === other) return true;
  return Math.min(one.length, other.length) >= SHORTEST && areOneLetterApart(one, other);
}

/** What two skeletons that are alike have at least one of in common. */
function keysOf(skeleton: string): string[] {
  if (skeleton === '') return [];
  const keys = new Set([skeleton]);
  if (skeleton.length >= SHORTEST)
    for (let at = 0; at < skeleton.length; at += 1) keys.add(skeleton.slice(0, at) + skeleton.slice(at + 1));
  return Array.from(keys);
}

export interface Likes<Named> {
  add(named: Named): void;
  /** Of those that were added, in no order. */
  like(skeleton: string): Named[];
}

/** Finds what looks like a name among many without putting each to each. */
export function likesAmong<Named extends { skeleton: string }>(): Likes<Named> {
  const byKey = new Map<string, Named[]>();
  return {
    add(named) {
      for (const key of keysOf(named.skeleton)) {
        const known = byKey.get(key);
        if (known) known.push(named);
        else byKey.set(key, [named]);
      }
    },
    like(skeleton) {
      const found = new Set<Named>();
      for (const key of keysOf(skeleton))
        for (const named of byKey.get(key) || []) if (areAlike(skeleton, named.skeleton)) found.add(named);
      return Array.from(found);
    },
  };
}
