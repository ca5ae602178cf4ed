// How long the command line takes, against a Node.js process that does nothing.
import type { Figure } from './figure.ts';
import { costOf, usualCost, withFolder } from './processes.ts';

const KHANTON = [process.execPath, 'bin/khanton.mjs'];
const RUNS = 5;

export async function startFigures(): Promise<Figure[]> {
  return withFolder(async (path) => {
    const book = path('phrae.xlsx');
    costOf([...KHANTON, 'new', book, '--roster', 'samples/phrae-2556.tsv', '--year', '2556', '--province', 'แพร่']);
    const nothing = usualCost([process.execPath, '-e', ''], RUNS);
    const summary = usualCost([...KHANTON, 'run', 'summary', book, '--json'], RUNS);
    const help = usualCost([...KHANTON, '--help'], RUNS);
    const figure = (name: string, value: number, before: number, aim?: string): Figure => ({
      name,
      value,
      unit: 'empty processes',
      before,
      ...(aim ? { aim } : {}),
    });
    return [
      figure('khanton run summary, processors', summary.processor / nothing.processor, 54, 'under 60 % of before'),
      figure('khanton run summary, clock', summary.wall / nothing.wall, 36.7, 'under 60 % of before'),
      figure('khanton --help, processors', help.processor / nothing.processor, 16.7),
    ];
  });
}
