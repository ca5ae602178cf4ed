// A run that is broken off at a call, in each way that Google has, and is run again: what was typed, what the outputs show, and what the next
// run leaves.
import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { deserialize, serialize } from 'node:v8';
import { addOnFor, type Outcome } from '../../../local/office.ts';
import type { AddOn } from '../../../local/runtime.ts';
import type { Cell, Workbook } from '../../../local/workbook/workbook.ts';
import { normalBook } from '../books/normal-book';
import { OWNER } from '../books/office';

/** The same for all tries of a run: documents say when they were built. */
const NOW = Date.parse('2013-07-03T03:00:00Z');

/** What a run leaves does not depend on how busy this machine is: no limit of time ends it. */
const NO_LIMIT = 24 * 60 * 60_000;

const REFUSED = 'คุณไม่มีสิทธิ์แก้ไขเซลล์หรือออบเจ็กต์ที่ป้องกันไว้ โปรดติดต่อเจ้าของสเปรดชีต';

/** How a call ends; null: no other one is carried out, so that what is there before it is what is left. */
export const WAYS: Readonly<Record<string, ((addOn: AddOn, nth: number) => void) | null>> = {
  'the call fails': ({ host }, nth) => host.failCall(null, nth),
  'all is over, without a finally': null,
  'a change is refused, in Thai': ({ host }, nth) => host.failCall(null, nth, REFUSED),
};

export interface Broken {
  /** Calls at which it was broken off. */
  places: number;
  /** Where a cell that people type into was another one then. */
  typedChanged: number;
  /** Where an output showed neither the old figures nor the new ones. */
  torn: number;
  /** Where the next run did not leave the workbook that an undisturbed run leaves. */
  notWhole: number[];
  /** Where the lock was still held, so that the next run was refused. */
  refusedNext: number;
}

/** What Google calls: a door of the add-on, and what it is given. */
export interface Run {
  door: string;
  given: readonly unknown[];
  /** It changes what people type, as it was asked to. */
  isWriter?: boolean;
  /** Milliseconds, where it is not to be in July of the letter's year. */
  now?: number;
}

export const commandRun = (command: string, options: object): Run => ({
  door: 'runCommand',
  given: [command, options],
  isWriter: ['set-up', 'take-targets', 'new-year'].includes(command),
});

const callOf = (book: Workbook, { door, given, now = NOW }: Run, disturb?: (addOn: AddOn) => void): AddOn => {
  const addOn = addOnFor(book, OWNER, 'FULL', { now: () => now, limit: NO_LIMIT });
  disturb?.(addOn);
  const outcome = addOn.call(door, [...given]) as Outcome | undefined;
  if (door === 'runCommand' && !outcome?.done)
    throw Object.assign(new Error(outcome?.message), { code: outcome?.code });
  return addOn;
};

/** With its place; none for a cell in which nothing stands. */
function shownIn(cell: Cell | undefined, row: number, column: number): string[] {
  const shown = cell?.formula ?? cell?.value ?? '';
  return shown === '' ? [] : [`${row},${column}: ${shown}`];
}

/** By what the tab's mark says. */
const valuesOf = (book: Workbook, isMeant: (key: string) => boolean) =>
  Object.fromEntries(
    book.sheets.flatMap(({ metadata, cells }) =>
      metadata
        .filter(({ key, value }) => key === 'khanton.tab' && isMeant(value))
        .map(({ value }) => [
          value,
          cells.flatMap((row, down) => (row ?? []).flatMap((cell, right) => shownIn(cell, down, right))),
        ]),
    ),
  );

/** Each output by itself: a command may build several, one after the other. One that was not there before may stand there empty. */
function isTorn(book: Workbook, shown: readonly Record<string, string[]>[]): boolean {
  return Object.entries(valuesOf(book, isOutput)).some(
    ([key, values]) => !shown.some((of) => isDeepStrictEqual(values, of[key] ?? [])),
  );
}

const isTyped = (key: string) => /^(?:district:|settings|registry|memo)/.test(key);
const isOutput = (key: string) => key.startsWith('output:');

/** What is wrong with a workbook in which a run was broken off, and after the next run. */
interface Verdict {
  isTypedChanged: boolean;
  isTorn: boolean;
  isNotWhole: boolean;
  isRefusedNext: boolean;
}

/** An act that was done to its end is told of, and not done twice; but for the index of the tabs all is there. */
const DONE_BEFORE = ['closed-already', 'done-already', 'new-year-copy-first'];

/** The same keys in the same order are the rule; else they are looked at one by one. */
const isSame = (one: object, other: object) => serialize(one).equals(serialize(other)) || isDeepStrictEqual(one, other);

/** The same for the same workbook: whatever a run leaves follows from it. */
function judged(start: Workbook, run: Run): (left: Uint8Array) => Verdict {
  const whole = structuredClone(start);
  callOf(whole, run);
  const wanted = normalBook(whole);
  const typed = valuesOf(start, isTyped);
  const shown = [valuesOf(start, isOutput), valuesOf(whole, isOutput)];
  return (left) => {
    const book = deserialize(left) as Workbook;
    const verdict = {
      isTypedChanged: !run.isWriter && !isDeepStrictEqual(valuesOf(book, isTyped), typed),
      isTorn: !run.isWriter && isTorn(book, shown),
      isNotWhole: false,
      isRefusedNext: false,
    };
    try {
      callOf(book, run);
      verdict.isNotWhole = !isSame(normalBook(book), wanted);
    } catch (error) {
      verdict.isRefusedNext = !DONE_BEFORE.includes(String((error as { code?: string }).code));
      verdict.isNotWhole = !verdict.isRefusedNext && !isDeepStrictEqual(normalBook(book).sheets, wanted.sheets);
    }
    return verdict;
  };
}

/** Runs are told apart by what they are, not by what they say: whoever tries one in several ways keeps it. */
const judges = new WeakMap<Run, (left: Uint8Array) => Verdict>();

/** Most calls only read: what is left is judged once for all places, in whatever way, that leave the same. */
function judgeOf(start: Workbook, run: Run): (left: Uint8Array) => Verdict {
  const known = judges.get(run);
  if (known) return known;
  const judge = judged(start, run);
  const verdicts = new Map<string, Verdict>();
  const once = (left: Uint8Array) => {
    const key = createHash('sha256').update(left).digest('base64');
    const verdict = verdicts.get(key) ?? judge(left);
    verdicts.set(key, verdict);
    return verdict;
  };
  judges.set(run, once);
  return once;
}

/** At each `step`th call of an undisturbed run: which one it is, and what is there before it. */
function* before(start: Uint8Array, run: Run, step: number): Generator<[number, Uint8Array]> {
  const book = deserialize(start) as Workbook;
  const there: [number, Uint8Array][] = [];
  let nth = 0;
  callOf(book, run, ({ host }) => {
    host.beforeCall = () => {
      nth += 1;
      if ((nth - 1) % step === 0) there.push([nth, serialize(book)]);
    };
  });
  yield* there;
}

/** At each `step`th call: which one it is, and what is left when it ends so. */
function* brokenOff(
  start: Uint8Array,
  run: Run,
  end: (addOn: AddOn, nth: number) => void,
  step: number,
): Generator<[number, Uint8Array]> {
  const { host } = callOf(deserialize(start) as Workbook, run);
  const calls = [...host.calls.values()].reduce((sum, count) => sum + count, 0);
  for (let nth = 1; nth <= calls; nth += step) {
    const book = deserialize(start) as Workbook;
    try {
      callOf(book, run, (addOn) => end(addOn, nth));
    } catch {
      // It was to end so.
    }
    yield [nth, serialize(book)];
  }
}

/** At each `step`th call of it. */
export function breakRuns(start: Workbook, run: Run, way: string, step: number): Broken {
  const judge = judgeOf(start, run);
  const end = WAYS[way] ?? null;
  const whole = serialize(start);
  const broken: Broken = { places: 0, typedChanged: 0, torn: 0, notWhole: [], refusedNext: 0 };
  for (const [nth, left] of end ? brokenOff(whole, run, end, step) : before(whole, run, step)) {
    const verdict = judge(left);
    broken.places += 1;
    broken.typedChanged += Number(verdict.isTypedChanged);
    broken.torn += Number(verdict.isTorn);
    broken.refusedNext += Number(verdict.isRefusedNext);
    if (verdict.isNotWhole) broken.notWhole.push(nth);
  }
  return broken;
}
