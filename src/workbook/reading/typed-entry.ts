// The indicator of one's own that a typed cell is of, as far as the tab itself says: its number and rounds by the headers, its steps by the drop-down.
import {
  blankSteps,
  type DeclaredIndicator,
  type IndicatorKind,
  MOST_STEPS,
} from '../../domain/agreement/declared-indicator';
import type { CellValue } from '../../domain/measures/step';
import { LAO_TYPES } from '../../domain/province/lao';
import { comparable } from '../../domain/thai/thai-text';
import { headerCell } from '../tabs/column';
import { entryMadeFor } from '../tabs/entry-headers';
import type { MadeFor } from '../tabs/tab';

type Range = Pick<GoogleAppsScript.Spreadsheet.Range, 'getDataValidations'>;

/** The last step that the cell offers; null where it offers none. Two calls. */
function highestOffered(range: Range): number | null {
  const offered: unknown = range.getDataValidations()[0]?.[0]?.getCriteriaValues()[0];
  if (!Array.isArray(offered) || !offered.length) return null;
  const highest = Math.max(...offered.map(Number));
  return Number.isInteger(highest) && highest >= 1 && highest <= MOST_STEPS ? highest : null;
}

const isDay = (at: MadeFor['at']) => at !== 'start' && at !== 'since';

/** A number has a start of the year before its rounds, and steps have none. */
function kindOf(at: MadeFor['at'], own: readonly MadeFor[]): IndicatorKind {
  if (at === 'since') return 'has';
  return own.some((each) => each.at === 'start') ? 'count' : 'steps';
}

/** `header`: up to the cell's. Null where the cell is under no header of an entry, or nobody can tell which steps there are. */
export function entryIndicator(header: readonly CellValue[], range: Range): DeclaredIndicator | null {
  const said = header.map((raw) => {
    const cell = headerCell(raw);
    return cell && entryMadeFor(cell);
  });
  const typed = said[said.length - 1];
  if (!typed) return null;
  const id = typed.indicator;
  const own = said.filter((each): each is MadeFor => each !== null && comparable(each.indicator) === comparable(id));
  const kind = kindOf(typed.at, own);
  const highest = kind === 'steps' ? highestOffered(range) : 0;
  if (highest === null) return null;
  const dates = own.map(({ at }) => at).filter((at) => isDay(at) && (!isDay(typed.at) || at <= typed.at));
  return {
    id,
    kind,
    name: '',
    steps: blankSteps(highest),
    pass: highest,
    required: null,
    aimed: null,
    counted: LAO_TYPES,
    rounds: Array.from(new Set(dates)).sort(),
    target: null,
    nationalTarget: null,
  };
}
