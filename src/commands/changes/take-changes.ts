// Writes the cells that were agreed to: what stood there is kept first, then they are written tab by tab, then the ledger says so.
import { chosenCells, codeOfCells, numbersIn } from '../../domain/changes/confirmed-cells';
import type { ProposedCell } from '../../domain/changes/proposed-cell';
import { valueIn } from '../../domain/measures/cells';
import type { Act } from '../../domain/month/act';
import { type Fact, fact } from '../../domain/month/entry';
import { cellName, type Place } from '../../domain/province/province';
import { minuteInThailand } from '../../domain/time/calendar';
import { EXPECTED } from '../../words/commands/expected';
import { say } from '../../words/text';
import { PROVINCE_ACTED } from '../../words/workbook/acts';
import type { Book } from '../../workbook/book/book';
import { Refusal } from '../../workbook/book/refusal';
import { keepRuns, keptRuns, type Run, withRun } from '../../workbook/changes/before-change';
import { formulasIn } from '../../workbook/changes/formulas-in';
import type { TypedChange } from '../../workbook/changes/typed-change';
import { writeCells } from '../../workbook/changes/write-cells';
import { ledgerTabs } from '../../workbook/ledger/ledger-tabs';
import { writeFacts } from '../../workbook/ledger/write-facts';
import { whoActs } from '../../workbook/mail/without-mail';
import { recordedAt } from '../month/act';
import { mustBeKnown } from '../running/allowed/must-be-known';
import { mustBeMarked } from '../running/allowed/must-be-marked';
import type { Context, Options } from '../running/command';
import { isConfirmed, withCode } from '../running/confirmed';

export type Kind = Extract<Act, 'import' | 'tidy'>;

/** Throws a Refusal where what was agreed to is not what would be changed now. */
export function agreedCells(context: Context, options: Options, cells: readonly ProposedCell[]): ProposedCell[] {
  const language = context.language();
  const code = codeOfCells(cells);
  if (code === null) return [];
  if (!isConfirmed(options.confirm, code))
    throw new Refusal('changes-moved', {}, language, withCode(options.confirm, code));
  const only = options.only === undefined ? null : numbersIn(String(options.only), cells.length);
  if (options.only !== undefined && only === null) {
    const expected = say(EXPECTED.numbers, language);
    throw new Refusal('option-wrong', { option: 'only', found: String(options.only), expected }, language);
  }
  return chosenCells(cells, only);
}

const keyOf = ({ sheets }: Book, { tab }: Place) => sheets.filter(({ name }) => name === tab)[0]?.key ?? '';

/** With what stands there now, and the formulas that make it. Two calls a tab. */
function typedChanges(context: Context, cells: readonly ProposedCell[]): TypedChange[] {
  const { book, province } = context.read();
  const formulaIn = formulasIn(book);
  const raw = new Map(province.cells.map((own) => [`${own.table.tab} ${own.row}`, own]));
  return cells.map(({ place, row, column, before, value }): TypedChange => {
    const at = place as Place;
    const own = raw.get(`${at.tab} ${at.row}`);
    const formula = formulaIn(at);
    return {
      tab: keyOf(book, at),
      row: at.row,
      name: row,
      column: column as string,
      before: own ? valueIn(own, column as string) : before,
      ...(formula === '' ? {} : { beforeFormula: formula }),
      value,
    };
  });
}

const only = <Item>(items: readonly Item[]): Item | null => {
  const known = new Set(items);
  return known.size === 1 ? (items[0] as Item) : null;
};

function factOf(
  kind: Act,
  cells: readonly Pick<ProposedCell, 'district' | 'round' | 'indicator'>[],
  count: number,
): Fact {
  return fact(kind, {
    round: only(cells.map(({ round }) => round)),
    district: only(cells.map(({ district }) => district)),
    indicator: only(cells.map(({ indicator }) => indicator)),
    after: String(count),
  });
}

/** A line where there is a ledger. Who: by e-mail where Google tells it, else for whom. */
export function noteChange(
  context: Context,
  kind: Act,
  cells: readonly Pick<ProposedCell, 'district' | 'round' | 'indicator'>[],
  { count, isProvince }: { count: number; isProvince: boolean },
): void {
  const { book, lastCode, province, settings } = context.read();
  if (!count || !ledgerTabs(book).length) return;
  const language = context.language();
  const who =
    whoActs() || (isProvince ? say(PROVINCE_ACTED, language) : (only(cells.map((cell) => cell.district)) ?? ''));
  const acted = { who, at: recordedAt(context, province), language, province: settings.province };
  const added = writeFacts(book, [factOf(kind, cells, count)], lastCode, acted);
  context.acted(province, (added[0] as { code: string }).code);
}

export interface Taken {
  /** How many cells. */
  written: number;
  meanwhile: { tab: string; cell: string }[];
}

/** What stood there is kept before the first cell is written: a run that is broken off can be undone, or gone on with. */
export function takeChanges(
  context: Context,
  options: Options,
  kind: Kind,
  { cells, isProvince }: { cells: readonly ProposedCell[]; isProvince: boolean },
): Taken {
  if (!cells.length) return { written: 0, meanwhile: [] };
  mustBeKnown(context);
  mustBeMarked(context, options.confirm);
  const { book, settings } = context.read();
  const run: Run = { command: kind, at: minuteInThailand(context.now), changes: typedChanges(context, cells) };
  keepRuns(book, withRun(keptRuns(book), run), settings.language);
  const { written, left } = writeCells(book, run.changes, settings);
  noteChange(context, kind, cells, { count: written.length, isProvince });
  const meanwhile = left.map(({ place }) => ({ tab: place.tab, cell: cellName(place) }));
  return { written: written.length, meanwhile };
}
