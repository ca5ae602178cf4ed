// Chance that can be repeated: the same seed and name give the same numbers, whatever else is drawn beside them.

const GOLDEN = 0x9e3779b9;

export interface Chance {
  /** At least 0, below 1. */
  part(): number;
  /** A whole number from 0, below `limit`. */
  below(limit: number): number;
  /** With this probability. */
  happens(probability: number): boolean;
  one<One>(of: readonly One[]): One;
}

/** Mulberry32. */
export function chanceOf(seed: number, name: string): Chance {
  let state = Array.from(name).reduce((mixed, letter) => Math.imul(mixed ^ letter.charCodeAt(0), GOLDEN), seed + 1);
  const part = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(part() * limit);
  return {
    part,
    below,
    happens: (probability) => part() < probability,
    one: (of) => of[below(of.length)] as (typeof of)[number],
  };
}
