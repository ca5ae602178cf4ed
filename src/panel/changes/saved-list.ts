// What is not taken as a list of its own, which can be mended and brought in again: tabs between cells.
import type { SaidCell } from '../../commands/changes/changes-result';
import { SAVED_HEADINGS } from '../../words/pages/changes-page';
import { t } from '../language';
import { textOfRows } from '../list-file/list-of-file';
import type { NotTaken } from './grouped';

const COLUMNS = ['line', 'district', 'lao', 'label', 'after', 'message'] as const;

/** Spreadsheets would compute it. */
const COMPUTED = /^\s*[=+\-@]/;

const textOf = (value: SaidCell[(typeof COLUMNS)[number]]) => {
  const text = String(value ?? '');
  return COMPUTED.test(text) ? `'${text}` : text;
};

export function listOfNotTaken(groups: readonly NotTaken[]): string {
  const cells = ([] as SaidCell[]).concat(...groups.map((group) => group.cells));
  const rows = cells.map((cell) => COLUMNS.map((column) => textOf(cell[column])));
  return textOfRows([COLUMNS.map((column) => t(SAVED_HEADINGS[column])), ...rows]);
}
