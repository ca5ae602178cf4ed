// An indicator of the performance agreement, as the province declares it: a line of the tab of indicators, or of a file.
import type { LaoType } from '../province/lao';
import type { IsoDate } from '../time/calendar';

/** `steps`: a ladder, carried forward, may regress; `count`: a stock, carried forward from the start of the year; `has`: since a day. */
export type IndicatorKind = 'steps' | 'count' | 'has';

export const INDICATOR_KINDS: readonly IndicatorKind[] = ['steps', 'count', 'has'];

/** A ladder has at least one step, and columns for no more than ten. */
export const MOST_STEPS = 10;

export interface DeclaredIndicator {
  /** Letters, digits, `.` and `-`: what it is known by in headers, options and data, such as `1.6`. */
  id: string;
  kind: IndicatorKind;
  /** As the agreement words it. */
  name: string;
  /** It has a room: its id is the add-on's name for it, and no number that people read. */
  hasRoom?: true;
  /** From 1 to the highest; none where the kind is another one. */
  steps: readonly DeclaredStep[];
  /** The step from which a LAO has passed; 0 where the kind has no steps. */
  pass: number;
  /** In percent of those who are counted; null: as the settings have it. */
  required: number | null;
  aimed: number | null;
  /** Who is counted. */
  counted: readonly LaoType[];
  /** Of the year's rounds, those in which it is reported, in their order. */
  rounds: readonly IsoDate[];
  /** The increase aimed at (kinds `count` and `has`), and the nation's; null where there is none. */
  target: number | null;
  nationalTarget: number | null;
}

export interface DeclaredStep {
  /** From 1. */
  step: number;
  /** For headings; '' where it has none. */
  shortName: string;
  /** The numbers of the form's items that stand behind it. */
  items: readonly number[];
  meaning: string;
  /** The share of projects that it asks for, in percent; null where it asks for none. */
  share: number | null;
}

/** A ladder of whose steps nothing is said yet. */
export function blankSteps(highest: number): DeclaredStep[] {
  return Array.from({ length: highest }, (_, index) => ({
    step: index + 1,
    shortName: '',
    items: [],
    meaning: '',
    share: null,
  }));
}

export const hasSteps = ({ kind }: Pick<DeclaredIndicator, 'kind'>) => kind === 'steps';
export const highestStep = ({ steps }: Pick<DeclaredIndicator, 'steps'>) => steps.length;
