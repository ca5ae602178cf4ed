// Writes the cells that were agreed to: what stood there is kept first, then they are written tab by tab, then the ledger says so.
import { chosenCells, codeOfCells, numbersIn, numbersText, wrongNumbers } from '../../domain/changes/confirmed-cells';
import type { ProposedCell } from '../../domain/changes/proposed-cell';
import { typedIn } from '../../domain/measures/cells';
import { cellName, type Place } from '../../domain/province/province';
import { EXPECTED } from '../../words/commands/expected';
import { say } from '../../words/text';
import type { Book } from '../../workbook/book/book';
import { Refusal } from '../../workbook/book/refusal';
import type { Run } from '../../workbook/changes/before-change';
import { formulasIn } from '../../workbook/changes/formulas-in';
import type { TypedChange } from '../../workbook/changes/typed-change';
import { writeCells } from '../../workbook/changes/write-cells';
import { mustBeKnown } from '../running/allowed/must-be-known';
import { mustBeMarked } from '../running/allowed/must-be-marked';
import type { Context, Options } from '../running/command';
import { isConfirmed, withCode } from '../running/confirmed';
import { beginRun, runBegunWith } from './begun-runs';
import { type Noted, noteChange } from './note-change';

type Kind = Exclude<Noted['act'], 'undo'>;

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
      at: at.column,
      before: own ? typedIn(own, column as string) : before,
      ...(formula === '' ? {} : { beforeFormula: formula }),
      value,
    };
  });
}

/** Throws a Refusal for numbers that there are not, or that name nothing to write. */
export function chosen(context: Context, { only }: Options, cells: readonly ProposedCell[]): ProposedCell[] {
  if (only === undefined) return chosenCells(cells, null);
  const language = context.language();
  const numbers = numbersIn(String(only), cells.length);
  if (numbers === null) {
    const expected = say(cells.length ? EXPECTED.numbersTo : EXPECTED.numbers, language, { last: cells.length });
    throw new Refusal('option-wrong', { option: 'only', found: String(only), expected }, language);
  }
  const wrong = wrongNumbers(cells, numbers);
  if (wrong) {
    const code = wrong.kind === 'not-written' ? 'only-not-written' : 'only-two-values';
    throw new Refusal(code, { numbers: numbersText(wrong.numbers) }, language);
  }
  return chosenCells(cells, numbers);
}

/** A run as it is begun: kept before the first cell is written. Null where nothing was chosen. */
function begun(context: Context, options: Options, command: Kind, cells: readonly ProposedCell[]): Run | null {
  const own = chosen(context, options, cells);
  if (!own.length) return null;
  return beginRun(context, { command, code: codeOfCells(cells) as string, changes: typedChanges(context, own) });
}

/**
 * The run that was agreed to: a new one, or the one that was begun with this code and broken off. Null where there is nothing to do. Throws a
 * Refusal where what was agreed to is not what would be changed now.
 */
function agreedRun(context: Context, options: Options, command: Kind, cells: readonly ProposedCell[]): Run | null {
  const code = codeOfCells(cells);
  if (code !== null && isConfirmed(options.confirm, code)) return begun(context, options, command, cells);
  const again = runBegunWith(context, command, options.confirm);
  if (again) return again;
  if (code === null) return null;
  throw new Refusal('changes-moved', {}, context.language(), withCode(options.confirm, code));
}

export interface Taken {
  /** How many cells. */
  written: number;
  /** Cells that were agreed to and not written, for somebody has typed there meanwhile. */
  meanwhile: { tab: string; cell: string }[];
  /** The run's id; null where nothing was chosen. */
  run: string | null;
}

/** `cells`: all that were shown. A run that is broken off can be undone, or gone on with by the same code. */
export function takeChanges(
  context: Context,
  options: Options,
  command: Kind,
  { cells, isProvince }: { cells: readonly ProposedCell[]; isProvince: boolean },
): Taken {
  mustBeKnown(context);
  mustBeMarked(context, options.confirm);
  const run = agreedRun(context, options, command, cells);
  if (run === null) return { written: 0, meanwhile: [], run: null };
  const { book, settings } = context.read();
  const { changes, id } = run;
  const { written, left } = writeCells(book, changes, settings);
  noteChange(context, { act: command, run: id, changes, count: written.length, isProvince });
  const meanwhile = left.map(({ place }) => ({ tab: place.tab, cell: cellName(place) }));
  return { written: written.length, meanwhile, run: id };
}
