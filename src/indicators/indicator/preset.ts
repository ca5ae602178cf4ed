// The line of an indicator with a room on the tab of indicators: what its letters say of it, and what of that its room cannot do without.
import type { DeclaredIndicator, DeclaredStep } from '../../domain/agreement/declared-indicator';
import type { IndicatorField, StepField } from '../../domain/agreement/indicator-problem';
import { type Mark, type Marks, markIn, withMark } from '../../domain/agreement/mark';
import type { FactGroupId } from '../../domain/measures/fact-group';
import { LAO_TYPES } from '../../domain/province/lao';
import type { IsoDate } from '../../domain/time/calendar';
import type { Language, Text } from '../../words/text';
import type { SettingWords } from '../../words/workbook/column-words';

/** Of the line itself, or of one of its steps. */
export interface Lack {
  at: { field: IndicatorField } | { step: number; field: StepField };
  /** `blank`: something must stand there; `fixed`: nothing else may. */
  problem: 'blank' | 'fixed';
  /** As text that needs no language; '' for a cell that has to be blank. */
  expected: string;
}

type Said = Pick<DeclaredIndicator, 'kind' | 'name' | 'steps' | 'pass'>;

export interface PresetMark extends Mark {
  /** Its line of the settings; null for one that stands there for whatever is measured. */
  setting: MarkSetting | null;
  /** Where it was kept with closed rounds before marks were kept by their ids. */
  wasKeptAs: readonly [part: string, name: string];
}

export interface MarkSetting {
  /** As the letter of the year gives it; null where it gives none. */
  usual(year: number): number | null;
  words(): SettingWords;
}

/** What an earlier set-up wrote on its lines, by its code in each language, where it was another there; and what set-up writes now. */
export interface FormerText {
  field: 'name' | 'meaning';
  before: Partial<Text>;
  now: Text;
}

export interface Preset {
  /** A word of the machine's, which files and formulas know. */
  id: string;
  /** What its line is about, for people. */
  called(): Text;
  marks: readonly PresetMark[];
  /** Of what its room cannot let go: another line says it, or it has no meaning there. */
  isFixed: readonly ('counted' | 'rounds')[];
  /** As the letter of the year has it, without its marks. */
  said(year: number, language: Language): Said;
  /** Texts of earlier versions, which workbooks may have still. */
  former?(): readonly FormerText[];
  /** What else the room rests on. `entered`: the groups of facts that districts enter. */
  lack?(line: DeclaredIndicator, entered: readonly FactGroupId[]): Lack | null;
}

interface Around {
  year: number;
  language: Language;
  rounds: readonly IsoDate[];
  /** Who was counted in which rounds, where that was said before. */
  narrowed?: Pick<DeclaredIndicator, 'counted' | 'rounds'> | undefined;
}

/** As it stands there first: with the marks that the province has set by then. */
export function presetLine(
  { id, marks, said }: Preset,
  known: Marks,
  { year, language, rounds, narrowed }: Around,
): DeclaredIndicator {
  const line: DeclaredIndicator = {
    id,
    hasRoom: true,
    ...said(year, language),
    required: null,
    aimed: null,
    counted: narrowed?.counted ?? LAO_TYPES,
    rounds: narrowed ? rounds.filter((date) => narrowed.rounds.indexOf(date) >= 0) : rounds,
    target: null,
    nationalTarget: null,
  };
  return marks.reduce((before, mark) => withMark(before, mark, known[mark.id] ?? null), line);
}

const isFrom = ({ at }: Mark, step: number) => typeof at !== 'string' && at.step === step;

/** A share that nothing is counted for, or none where one is needed. */
function lackOfShare({ step, share }: DeclaredStep, marks: readonly Mark[]): Lack | null {
  const isAsked = marks.some((mark) => isFrom(mark, step));
  if (isAsked === (share !== null)) return null;
  return { at: { step, field: 'share' }, problem: isAsked ? 'blank' : 'fixed', expected: isAsked ? '0-100' : '' };
}

interface Asked {
  year: number;
  /** Groups of facts that districts enter. */
  entered: readonly FactGroupId[];
  rounds: readonly IsoDate[];
}

/** The first thing that is wrong with a line as it was read, whatever is said of its steps; null where the room can do with it. */
export function lackOfLine(
  { said, marks, isFixed }: Preset,
  line: DeclaredIndicator,
  { year, rounds }: Asked,
): Lack | null {
  const letter = said(year, 'en');
  const fixed = (field: IndicatorField, expected: string): Lack => ({ at: { field }, problem: 'fixed', expected });
  if (line.kind !== letter.kind) return fixed('kind', letter.kind);
  if (line.steps.length !== letter.steps.length) return fixed('steps', String(letter.steps.length));
  const has = (field: Preset['isFixed'][number]) => isFixed.indexOf(field) >= 0;
  if (has('counted') && line.counted.length < LAO_TYPES.length) return fixed('counted', 'all');
  if (has('rounds') && line.rounds.length < rounds.length) return fixed('rounds', '');
  for (const mark of marks) {
    const { at, isNeeded } = mark;
    if (typeof at === 'string' && isNeeded && markIn(line, mark) === null)
      return { at: { field: at }, problem: 'blank', expected: '0-100' };
  }
  return null;
}

/** The same of its steps. */
export function lackOfSteps({ marks, lack }: Preset, line: DeclaredIndicator, { entered }: Asked): Lack | null {
  const shares = line.steps.map((step) => lackOfShare(step, marks)).filter((found) => found !== null);
  return shares[0] || lack?.(line, entered) || null;
}
