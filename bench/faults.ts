// Prints what becomes of whatever Google calls when it is broken off: at each of its calls, in each way that Google has. `npm run bench:faults [STEP
// [NAME]]` takes every STEPth call only, and what bears that name.
import { callCommand, describeCommands } from '../local/office.ts';
import type { Workbook } from '../local/workbook/workbook.ts';
import { breakRuns, commandRun, type Run, WAYS } from '../test/support/broken-runs';
import { emptyBook, OWNER, run, setUpBook } from '../test/support/office';
import { EVERYTHING } from '../test/support/small-province';

const [stepText = '1', wanted] = process.argv.slice(2);
const step = Number(stepText);
if (!(step >= 1)) throw new Error(`STEP is ${stepText}, expected a number from 1`);

const ROUND = { round: '2556-07-01' };

const commands = describeCommands(emptyBook()).map(({ id }) => id);
const older = setUpBook(EVERYTHING);

/** What a command has to be told; the one that asks is told what it asked. */
function optionsOf(command: string): object {
  if (command === 'print') return { ...ROUND, form: 'summary' };
  if (command !== 'take-targets') return ROUND;
  const asked = callCommand(structuredClone(older), OWNER, command, {});
  return asked.done ? {} : { confirm: asked.confirm };
}

/** Those that are refused on such a workbook have nothing to be broken off. */
const isDone = (command: string, options: object) =>
  callCommand(structuredClone(older), OWNER, command, options as Record<string, unknown>).done;

const runs = commands
  .filter((command) => command !== 'set-up')
  .map((command) => ({ command, options: optionsOf(command) }))
  .filter(({ command, options }) => isDone(command, options));
// Each builds the output that stands there from the round before.
for (const { command } of runs.filter((each) => each.command !== 'take-targets' && each.command !== 'print'))
  run(older, command, { round: '2556-06-01' });

const DOORS: Run[] = [
  { door: 'onOpen', given: [] },
  { door: 'panelState', given: [] },
  { door: 'overviewState', given: [] },
  { door: 'printDocument', given: ['summary', ROUND] },
  { door: 'goTo', given: ['ลอง', 'C3'] },
  { door: 'openPage', given: ['panel'] },
];

const RUNS: { name: string; start: Workbook; run: Run }[] = [
  { name: 'set-up', start: emptyBook(), run: commandRun('set-up', EVERYTHING) },
  { name: 'set-up, again', start: older, run: commandRun('set-up', {}) },
  ...runs.map(({ command, options }) => ({ name: command, start: older, run: commandRun(command, options) })),
  ...DOORS.map((door) => ({ name: door.door, start: older, run: door })),
].filter(({ name }) => wanted === undefined || name === wanted);

console.log(
  '| run | how it ends | calls tried | typed changed | figures torn | next run not whole | next run refused |',
);
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const { name, start, run: each } of RUNS) {
  for (const way of Object.keys(WAYS)) {
    const { places, typedChanged, torn, notWhole, refusedNext } = breakRuns(start, each, way, step);
    const where = notWhole.length ? `${notWhole.length} (${notWhole.slice(0, 5).join(', ')}…)` : '0';
    console.log(`| ${name} | ${way} | ${places} | ${typedChanged} | ${torn} | ${where} | ${refusedNext} |`);
  }
}
