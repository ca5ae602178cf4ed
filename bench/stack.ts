// Stacking the made-up country: what `khanton stack` takes of the clock and of memory, and whether ten times as many LAOs take ten times as much.
import type { Figure } from './figure.ts';
import { costOf, peakOf, usualCost, withFolder } from './processes.ts';

const RUNS = 3;
const TIMES = 10;

export async function stackFigures(): Promise<Figure[]> {
  return withFolder(async (path) => {
    const make = (folder: string, ...words: string[]) =>
      costOf([process.execPath, '--import', 'tsx', 'test/support/country/main.ts', '--out', path(folder), ...words]);
    make('one');
    make('ten', '--times', String(TIMES), '--csv');
    const stack = (folder: string) => ['bin/khanton.mjs', 'stack', path(folder), '--out', path(`${folder}.xlsx`)];
    const node = (words: readonly string[]) => [process.execPath, ...words];
    const one = usualCost(node(stack('one')), RUNS);
    const ten = usualCost(node(stack('ten')), 1);
    const [peak, tenfold] = [peakOf(stack('one')), peakOf(stack('ten'))];
    return [
      { name: '76 provinces, clock', value: one.wall, unit: 's', aim: 'under 20' },
      { name: '76 provinces, memory', value: peak, unit: 'MB', aim: 'under 500' },
      { name: 'ten times the LAOs, clock', value: ten.wall / one.wall, unit: 'times', aim: 'about 10' },
      { name: 'ten times the LAOs, memory', value: tenfold / peak, unit: 'times', aim: 'at most 10' },
    ];
  });
}
