// Prints what becomes of a command that is broken off: at each of its calls, in each way that Google has. `npm run bench:faults [STEP]` takes every
// STEPth call only.
import { breakRuns, WAYS } from '../test/support/broken-runs';
import { emptyBook, run, setUpBook } from '../test/support/office';
import { EVERYTHING } from '../test/support/small-province';

const step = Number(process.argv[2] ?? 1);
if (!(step >= 1)) throw new Error(`STEP is ${process.argv[2]}, expected a number from 1`);

const ROUND = { round: '2556-07-01' };

/** Each builds the output that stands there from the round before. */
const BUILDERS = ['summary', 'comparison', 'evidence', 'funds', 'completeness', 'outlook', 'targets', 'validate'];

const older = setUpBook(EVERYTHING);
for (const command of BUILDERS) run(older, command, { round: '2556-06-01' });

const RUNS = [
  { command: 'set-up', start: emptyBook(), options: EVERYTHING },
  ...[...BUILDERS, 'propose-targets'].map((command) => ({ command, start: older, options: ROUND })),
];

console.log(
  '| command | how it ends | calls tried | typed changed | figures torn | next run not whole | next run refused |',
);
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const { command, start, options } of RUNS) {
  for (const way of Object.keys(WAYS)) {
    const { places, typedChanged, torn, notWhole, refusedNext } = breakRuns(start, command, options, way, step);
    const where = notWhole.length ? `${notWhole.length} (${notWhole.slice(0, 5).join(', ')}…)` : '0';
    console.log(`| ${command} | ${way} | ${places} | ${typedChanged} | ${torn} | ${where} | ${refusedNext} |`);
  }
}
