// Whatever Google calls, on a workbook in which each output stands as of the round before.
import { callCommand, describeCommands } from '../../local/office.ts';
import type { Workbook } from '../../local/workbook/workbook.ts';
import { emptyBook, OWNER, run, setUpBook } from '../../test/support/books/office';
import { isAct, readyFor } from '../../test/support/runs/acts';
import { commandRun, type Run } from '../../test/support/runs/broken-runs';
import type { FaultProvince } from './provinces';

export interface NamedRun {
  name: string;
  start: Workbook;
  run: Run;
}

/** Tries a command on a copy. */
const tried = (book: Workbook, command: string, options: object) =>
  callCommand(structuredClone(book), OWNER, command, { ...options });

/** What a command has to be told; the one that asks is told what it asked. */
function optionsOf(book: Workbook, command: string, round: string): object {
  if (command === 'print') return { round, form: 'summary' };
  if (command !== 'take-targets') return { round };
  const asked = tried(book, command, {});
  return asked.done ? {} : { confirm: asked.confirm };
}

const doors = (round: string, tab: string): Run[] => [
  { door: 'onOpen', given: [] },
  { door: 'panelState', given: [] },
  { door: 'overviewState', given: [] },
  { door: 'printDocument', given: ['summary', { round }] },
  { door: 'goTo', given: [tab, 'C3'] },
  { door: 'openPage', given: ['panel'] },
];

/** Now: both samples' years are over, and every round of theirs is open. */
const NOW = Date.now();

/** Each act of the month, on a workbook in which it may be done. */
function actsOn(start: Workbook): NamedRun[] {
  return describeCommands(emptyBook())
    .filter(({ id }) => isAct(id))
    .flatMap(({ id }) => {
      const book = structuredClone(start);
      const options = readyFor(book, id);
      return options ? [{ name: id, start: book, run: { ...commandRun(id, options), now: NOW } }] : [];
    });
}

/** Commands that are refused on such a workbook have nothing to be broken off. */
export function runsOn({ options, round, before }: FaultProvince): NamedRun[] {
  const start = setUpBook(options);
  const commands = describeCommands(emptyBook())
    .map(({ id }) => id)
    .filter((id) => id !== 'set-up' && !isAct(id))
    .map((command) => ({ command, options: optionsOf(start, command, round) }))
    .filter(({ command, options: given }) => tried(start, command, given).done);
  for (const { command } of commands)
    if (command !== 'take-targets' && command !== 'print') run(start, command, { round: before });
  const district = start.sheets.find(({ metadata }) => metadata.some(({ value }) => value.startsWith('district:')));
  return [
    { name: 'set-up', start: emptyBook(), run: commandRun('set-up', options) },
    { name: 'set-up, again', start, run: commandRun('set-up', {}) },
    ...commands.map((each) => ({ name: each.command, start, run: commandRun(each.command, each.options) })),
    ...actsOn(start),
    ...doors(round, district?.name ?? '').map((door) => ({ name: door.door, start, run: door })),
  ];
}
