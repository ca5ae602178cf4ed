// Service calls, which are what is slow on Google: a page, a menu, a command, at three sizes of a province.
import { addOnFor } from '../local/office.ts';
import { fullRoster, type SizedBook, setUpOptions, sizedBooks } from '../test/support/books/large-books';
import { emptyBook, OWNER, runCounted } from '../test/support/books/office';
import type { Figure } from './figure.ts';

type Book = SizedBook['book'];

const COMMANDS = ['validate', 'summary', 'comparison', 'outlook'] as const;
const ROUND = { round: '2556-07-01' };

/** At commit 020b3f7, by the sizes of `sizedBooks`. */
const BEFORE: Readonly<Record<string, readonly number[]>> = {
  onOpen: [169, 265, 265],
  'open the panel': [145, 241, 241],
  panelState: [185, 345, 345],
  validate: [216, 360, 361],
  summary: [250, 378, 378],
  comparison: [253, 427, 723],
  outlook: [305, 563, 1023],
  'set-up, again': [211, 385, 385],
};

const AIM: Readonly<Record<string, string>> = {
  onOpen: 'at most 45 at 25 districts',
  'open the panel': 'at most 20 at 25 districts',
};

function door(name: string, args: unknown[] = []): (book: Book) => number {
  return (book) => {
    const addOn = addOnFor(book, OWNER);
    if (name === 'onOpen') addOn.open();
    else addOn.call(name, args);
    return total(addOn.host.calls);
  };
}

const total = (calls: ReadonlyMap<string, number>) => [...calls.values()].reduce((sum, count) => sum + count, 0);

const ASKED: Readonly<Record<string, (book: Book, size: SizedBook) => number>> = {
  onOpen: door('onOpen'),
  'open the panel': door('openPage', ['panel']),
  panelState: door('panelState'),
  ...Object.fromEntries(
    COMMANDS.map((id) => [id, (book: Book) => total(runCounted(book, id, id === 'validate' ? {} : ROUND).host.calls)]),
  ),
  'set-up, again': (book) => total(runCounted(book, 'set-up').host.calls),
};

export async function callFigures(): Promise<Figure[]> {
  const figures = sizedBooks().flatMap((size, index) =>
    Object.entries(ASKED).map(([name, count]): Figure => {
      const aim = AIM[name];
      return {
        name: `${name}, ${size.size}`,
        value: count(structuredClone(size.book), size),
        unit: 'calls',
        before: BEFORE[name]?.[index] as number,
        ...(aim ? { aim } : { aim: 'no more for more LAOs' }),
      };
    }),
  );
  const [first, second] = [setUpCalls(83, 9), setUpCalls(340)];
  const everything = callsOf({ province: 'ใหญ่', year: 2556, roster: fullRoster(400, 32) });
  return [
    ...figures,
    {
      name: 'set-up of a new workbook, 83 LAOs in 9 districts',
      value: first,
      unit: 'calls',
      before: 4132,
      aim: 'at most 900',
    },
    { name: 'the board behind it, 83 LAOs in 9 districts', value: boardCalls(), unit: 'calls' },
    { name: 'set-up of a new workbook, 340 LAOs in 25 districts', value: second, unit: 'calls', before: 10_164 },
    {
      name: 'set-up of a new workbook, 400 LAOs in 32 districts, evidence and funds',
      value: everything,
      unit: 'calls',
      before: 26_533,
      aim: 'at most 3,000',
    },
  ];
}

const setUpCalls = (laos: number, districts?: number) => callsOf(setUpOptions(laos, districts));

/** In an execution of its own, or in what is left of one. */
function boardCalls(): number {
  const book = emptyBook();
  runCounted(book, 'set-up', setUpOptions(83, 9));
  return total(runCounted(book, 'board').host.calls);
}

function callsOf(options: Record<string, unknown>): number {
  return total(runCounted(emptyBook(), 'set-up', options).host.calls);
}
