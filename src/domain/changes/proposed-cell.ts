// A cell that would be written, or that cannot be: what stands there, what would, and why not.
import type { CellValue } from '../measures/step';
import type { LaoType } from '../names/lao-type';
import type { Place } from '../province/place';
import type { IsoDate } from '../time/calendar';

/** `near`: it is written only once somebody has said that it is meant so. `unread`: it cannot be. */
export const CHANGE_KINDS = ['new', 'changed', 'same', 'unread', 'near'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Why a cell is not written. */
export type WhyNot =
  | 'lao'
  | 'lao-several'
  | 'lao-nameless'
  | 'district'
  | 'several'
  | 'type'
  | 'twice'
  | 'two-values'
  | 'two-names'
  | 'elsewhere'
  | 'not-yours'
  | 'closed'
  | 'not-open'
  | 'not-counted'
  | 'not-there'
  | 'no-row'
  | 'no-column'
  | 'no-heading'
  | 'spaces'
  | 'step'
  | 'count'
  | 'ticks'
  | 'date'
  | 'since';

export interface ProposedCell {
  kind: ChangeKind;
  district: string;
  /** As it is registered; as the list writes it, where nobody can tell whom it means. */
  lao: string;
  type: LaoType | null;
  /** The registered LAO that a name may mean, or nearly the same that a text may; null where it is not asked. */
  other: string | null;
  indicator: string | null;
  /** Null for what is said once for the year, and for a name. */
  round: IsoDate | null;
  /** The id of its column on the tab; null where it is none. */
  column: string | null;
  /** Where it stands; null where there is no such cell. */
  place: Place | null;
  /** The name beside it, as it stands there: by it the row is found again. */
  row: string;
  /** As it stands there, as text. */
  before: string;
  /** As text: as it would be, or as the list has it where it cannot be. */
  after: string;
  /** What would be written. */
  value: CellValue;
  /** The row of the list, from 1; null where no list is behind it. */
  line: number | null;
  why: WhyNot | null;
  /** What was expected instead; '' where nothing is to be said of it. */
  expected: string;
}

/** Of which nothing is known yet. */
export const NO_CELL: Omit<ProposedCell, 'kind' | 'district' | 'lao' | 'type' | 'after'> = {
  other: null,
  indicator: null,
  round: null,
  column: null,
  place: null,
  row: '',
  before: '',
  value: null,
  line: null,
  why: null,
  expected: '',
};

export type Counts = Readonly<Record<ChangeKind, number>>;

/** How many there are of each kind, of those that are not there, too. */
export function countKinds(cells: readonly Pick<ProposedCell, 'kind'>[]): Counts {
  const counts: Record<ChangeKind, number> = { new: 0, changed: 0, same: 0, unread: 0, near: 0 };
  for (const { kind } of cells) counts[kind] += 1;
  return counts;
}

const WRITTEN: readonly ChangeKind[] = ['new', 'changed'];

export const isWritten = ({ kind }: Pick<ProposedCell, 'kind'>) => WRITTEN.indexOf(kind) >= 0;
