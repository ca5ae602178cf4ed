// Time that can be compared between machines: as a multiple of a yardstick, a fixed piece of work in the same process.
import { yardstick as oneYardstick } from './yardstick';

/** Milliseconds of this process's processor time, the median of several runs: other processes do not count. */
export function medianTime(runs: number, work: (run: number) => void): number {
  return median(
    Array.from({ length: runs }, (_, index) => {
      const start = process.cpuUsage();
      work(index);
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    }),
  );
}

export function median(values: readonly number[]): number {
  return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] as number;
}

/** Milliseconds of one run of quick work: enough runs in a row for the clock to tell, the median of several such rows. */
export function timeOf(work: () => void): number {
  const LEAST = 20;
  let again = 1;
  while (medianTime(1, () => repeat(work, again)) < LEAST) again *= 2;
  return medianTime(9, () => repeat(work, again)) / again;
}

function repeat(work: () => void, times: number): void {
  for (let time = 0; time < times; time += 1) work();
}

let measured: number | null = null;

/** A fixed piece of work in this process, in milliseconds: the median of several. Measured once a process. */
export function yardstick(): number {
  measured ??= median(Array.from({ length: 7 }, oneYardstick));
  return measured;
}
