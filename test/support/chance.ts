// What the properties try: always the same in `npm test`, so that what was green stays so; new things, and more of them, in `npm run fuzz`.
import fc from 'fast-check';

const { FUZZ_SEED, FUZZ_TIMES } = process.env;
const TIMES = Number(FUZZ_TIMES ?? 1);

fc.configureGlobal({ seed: Number(FUZZ_SEED ?? 2556), numRuns: runs(100) });

/** Each trial may go further then. */
export const IS_FUZZ = TIMES > 1;

/** As many trials of a property, or as many times more as are asked for. */
export function runs(count: number): number {
  return count * TIMES;
}
