// What each act of the month needs to be done on a workbook: its options, and what must have been done before.
import { callCommand } from '../../../local/office.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { dayInThailand, daysAfter } from '../../../src/domain/time/calendar';
import { OWNER, run } from '../books/office';

type Options = Record<string, unknown>;

interface Board {
  round: string;
  districts: { district: string; rounds: { round: string; expected: number }[] }[];
}

interface Found {
  rule: string;
  district: string;
  lao: string;
  round: string;
}

type Where = {
  district: string;
  round: string;
};

/** Districts with LAOs, in the year's last round, in which little stands. */
function places(book: Workbook): Where[] {
  const { districts } = run(structuredClone(book), 'board') as unknown as Board;
  return districts.flatMap(({ district, rounds }) => {
    const { round, expected } = rounds[rounds.length - 1] as { round: string; expected: number };
    return expected > 0 ? [{ district, round }] : [];
  });
}

/** That which is open from the start. */
function firstRound(book: Workbook): Options {
  const { districts } = run(structuredClone(book), 'board') as unknown as Board;
  return { round: districts[0]?.rounds[0]?.round };
}

/** The first where it would be done. */
const placeFor = (book: Workbook, command: string): Where | null =>
  places(book).find((options) => callCommand(structuredClone(book), OWNER, command, { ...options }).done) ?? null;

/** A step that fell or jumped. */
function explainable(book: Workbook): Options | null {
  const { findings } = run(structuredClone(book), 'validate') as unknown as { findings: Found[] };
  const found = findings.find(({ rule }) => rule === 'regression' || rule === 'jump');
  return found ? { district: found.district, lao: found.lao, round: found.round, text: '1 = 1' } : null;
}

/** Of a copy alone: it asks first. */
function asCopy(book: Workbook): Options {
  book.id = 'a copy';
  const asked = callCommand(book, OWNER, 'new-year', {});
  return asked.done ? {} : { confirm: asked.confirm };
}

/** What the registry has, each at the same step, in the year's first round. */
function ownList(book: Workbook): string | null {
  const registry = book.sheets.find(({ metadata }) => metadata.some(({ value }) => value === 'registry'));
  const laos = (registry?.cells ?? []).slice(2).map((row) => [row?.[0]?.value, row?.[2]?.value]);
  const named = laos.filter(([district, name]) => district && name);
  if (!named.length) return null;
  return [['district', 'name', 'steps'], ...named.map((lao) => [...lao, 1])].map((row) => row.join('\t')).join('\n');
}

/** A list that would change something, and the yes to it; null where there is nothing to change. */
function ownImport(book: Workbook): Options | null {
  const list = ownList(book);
  if (list === null) return null;
  const options = { list, ...firstRound(book) };
  const asked = callCommand(structuredClone(book), OWNER, 'import', options);
  const confirm = asked.done ? (asked.result as { confirm?: string }).confirm : null;
  return confirm ? { ...options, confirm } : null;
}

/** After an import. */
function asImported(book: Workbook): Options | null {
  const options = ownImport(book);
  return options && { confirm: run(book, 'import', options).run };
}

/** The first LAO of the registry, closed in the middle of the year; and the yes to it. */
function ownChange(book: Workbook): Options | null {
  const [district, lao] = (ownList(book) ?? '').split('\n')[1]?.split('\t') ?? [];
  if (!lao) return null;
  const { districts } = run(structuredClone(book), 'board') as unknown as Board;
  const rounds = districts[0]?.rounds ?? [];
  const options = { kind: 'close', lao, district, day: rounds[Math.floor(rounds.length / 2)]?.round };
  const asked = callCommand(structuredClone(book), OWNER, 'change-lao', options);
  const confirm = asked.done ? (asked.result as { confirm?: string }).confirm : null;
  return confirm ? { ...options, confirm } : null;
}

/** The options of a command that is an act, once the workbook is one in which it may be done; null for any other command, and where there is nothing to do. */
export function readyFor(book: Workbook, command: string): Options | null {
  if (command === 'explain') return explainable(book);
  if (command === 'new-year') return asCopy(book);
  if (command === 'import') return ownImport(book);
  if (command === 'change-lao') return ownChange(book);
  if (command === 'undo') return asImported(book);
  if (command === 'close-round') return firstRound(book);
  if (command === 'reopen') {
    run(book, 'close-round', firstRound(book));
    return { ...firstRound(book), until: daysAfter(dayInThailand(new Date()), 7), reason: '1 = 1' };
  }
  if (!/^(hand-in|confirm-no-change|return|accept)$/.test(command)) return null;
  if (command === 'confirm-no-change') return placeFor(book, command);
  const [about] = places(book);
  if (!about) return null;
  const handIn = { ...about, reason: '2 of 3' };
  if (command === 'hand-in') return handIn;
  run(book, 'hand-in', handIn);
  return command === 'return' ? { ...about, note: '3/4' } : about;
}

/** Which commands are acts. */
export const isAct = (command: string) =>
  /^(hand-in|confirm-no-change|return|accept|explain|close-round|reopen|new-year|import|change-lao|undo)$/.test(
    command,
  );
