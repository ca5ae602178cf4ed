// Prints what becomes of a command that is broken off: at each of its calls, in each way that Google has. `npm run bench:faults [STEP]` takes every
// STEPth call only.
import { breakRuns, WAYS } from '../test/support/broken-runs';
import { emptyBook, run, setUpBook } from '../test/support/office';
import { EVERYTHING } from '../test/support/small-province';

const step = Number(process.argv[2] ?? 1);
if (!(step >= 1)) throw new Error(`STEP is ${process.argv[2]}, expected a number from 1`);

const ROUND = { round: '2556-07-01' };

function older() {
  const book = setUpBook(EVERYTHING);
  for (const command of [
    'summary',
    'comparison',
    'evidence',
    'funds',
    'completeness',
    'outlook',
    'targets',
    'validate',
  ])
    run(book, command, { round: '2556-06-01' });
  return book;
}

const RUNS = [
  { command: 'set-up', start: emptyBook(), options: EVERYTHING },
  ...[
    'summary',
    'comparison',
    'evidence',
    'funds',
    'completeness',
    'outlook',
    'targets',
    'propose-targets',
    'validate',
  ].map((command) => ({ command, start: older(), options: ROUND })),
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
