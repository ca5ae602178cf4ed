// What a command that changes typed cells answers: each cell with what stands there, what would, and in words why some are not taken.
import { expectedText } from '../../documents/findings/finding-message';
import { codeOfCells } from '../../domain/changes/confirmed-cells';
import { type Counts, countKinds, type ProposedCell } from '../../domain/changes/proposed-cell';
import { typeByName } from '../../domain/names/lao-name';
import { districtName } from '../../domain/province/district-name';
import { cellName } from '../../domain/province/province';
import {
  LINE_VALUE,
  MAY_BE,
  MAY_BE_OF_OTHER_TYPE,
  MAY_BE_THERE,
  MAY_MEAN,
  WHY_NOT,
} from '../../words/commands/changes';
import { type Language, say } from '../../words/text';

/** As plain data. */
export interface SaidCell extends Omit<ProposedCell, 'place' | 'row' | 'value' | 'why'> {
  tab: string | null;
  /** `H7` */
  cell: string | null;
  /** The heading of its column, as people read it; '' where it has none. */
  label: string;
  why: ProposedCell['why'];
  /** Why it is not taken, or what is asked; '' for all others. */
  message: string;
}

export interface ChangesResult {
  command: string;
  cells: SaidCell[];
  counts: Counts;
  /** With it what would be changed is; null where nothing would, or everything was. */
  confirm: string | null;
  /** How many cells were written; null where nobody has agreed yet. */
  written: number | null;
  /** Cells that were agreed to and not written, for somebody has typed there meanwhile. */
  meanwhile: { tab: string; cell: string }[];
  /** With it `undo` brings back what stood there; null where nothing was written. */
  run: string | null;
}

/** "4: 3, 6: 5" */
function valuesWords(expected: string, language: Language): string {
  return expected
    .split(', ')
    .map((said) => said.split(': '))
    .map(([line, value]) => say(LINE_VALUE, language, { line, value }))
    .join(', ');
}

function messageOf(cell: ProposedCell, language: Language): string {
  const { kind, why, lao, other, before, after, district, expected, line } = cell;
  if (why !== null) {
    const found = why === 'district' ? district : after;
    const wanted = why === 'two-values' ? valuesWords(expected, language) : expectedText(expected, language);
    return say(WHY_NOT[why], language, { lao, found, expected: wanted });
  }
  if (kind !== 'near') return '';
  if (expected !== '')
    return say(MAY_BE_THERE, language, { other, found: expected, district: districtName(district, language) });
  const isOther = other !== null && (typeByName(lao) ?? cell.type) !== (typeByName(other) ?? cell.type);
  const asks = line === null ? MAY_MEAN : isOther ? MAY_BE_OF_OTHER_TYPE : MAY_BE;
  return say(asks, language, { lao, before, other });
}

/** `labelOf`: of a column's id. */
export function saidCells(
  cells: readonly ProposedCell[],
  labelOf: (column: string) => string,
  language: Language,
): SaidCell[] {
  return cells.map((cell) => {
    const { kind, district, lao, type, round, before, after, place, row, value, ...said } = cell;
    return {
      ...{ kind, district, lao, type, round, before, after },
      ...said,
      tab: place === null ? null : place.tab,
      cell: place === null ? null : cellName(place),
      label: cell.column === null ? '' : labelOf(cell.column),
      message: messageOf(cell, language),
    };
  });
}

/** Before anybody has agreed. */
export function proposed(
  command: string,
  cells: readonly ProposedCell[],
  labelOf: (column: string) => string,
  language: Language,
): ChangesResult {
  return {
    command,
    cells: saidCells(cells, labelOf, language),
    counts: countKinds(cells),
    confirm: codeOfCells(cells),
    written: null,
    meanwhile: [],
    run: null,
  };
}
