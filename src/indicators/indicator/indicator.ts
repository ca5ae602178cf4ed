// What the performance agreement measures: rules, completeness, comparison, columns of rosters and tabs follow from what an indicator declares.
import type { InLetters } from '../../documents/memo/in-letters';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import type { Measure } from '../../domain/data/measure';
import type { Rule } from '../../domain/findings/rule';
import type { FactValue } from '../../domain/measures/fact';
import type { FactGroupId } from '../../domain/measures/fact-group';
import type { Owed } from '../../domain/measures/owed';
import type { Lao, Province } from '../../domain/province/province';
import type { AmountsOf } from '../../domain/roll-ups/amounts';
import type { AmountsOverview } from '../../domain/roll-ups/amounts-overview';
import type { IsoDate } from '../../domain/time/calendar';
import type { RuleWords } from '../../words/rules/rule-words';
import type { Language, Text } from '../../words/text';
import type { SettingWords } from '../../words/workbook/column-words';
import type { EnteredFacts } from './entered-facts';
import type { BesideSteps } from './growth';
import type { Made } from './made';
import type { OwnOutput } from './own-output';
import type { Preset } from './preset';

export type { Calculated, EnteredFacts, RowTerms } from './entered-facts';

/** What the tab of indicators says of those with rooms: their names are read there. */
export type Declares = Pick<Province, 'presets'>;

/** Of what is counted there is a total. */
export type Compared = Made<{ fallen: readonly object[]; total?: object }>;

/** Where a province is asked for, it is the one that the indicator sees. */
export interface Indicator extends Owed {
  /** What it is known by in options and in the data. */
  id: string;
  /** What outputs say of it, read when it is said; null for the one that goes without saying. */
  about: ((declares: Declares) => Text) | null;
  /** What it is called where it is chosen among others, in full and in short. */
  named(declares: Declares): { full: Text; short: Text };
  /** What a letter calls it, in its sentences. */
  inLetters(province: Province): InLetters;
  /** The setting that turns it on; null for one that is measured unless it is left out. */
  entered: FactGroupId | null;
  /** Whether it is measured in steps: then all that is built of steps is built of it. */
  hasSteps: boolean;
  /** Whether it is reported round by round; what is said once counts for every round, and makes none the newest. */
  isByRound: boolean;
  of(province: Province): Province;
  /**
   * What its forms rest on: the line of the tab of indicators, or where the tab is not used what the letter of the year says. `measure`: one of its
   * measures, by its name; that may have a line of its own.
   */
  lineOf(province: Province, language: Language, measure?: string): DeclaredIndicator;
  /** By district, in one round (an index). Null for steps, whose form is the department's. */
  summarise: ((province: Province, round: number) => Made<{ total: object }>) | null;
  /** Its own figures for the overview; null where it is measured in steps. */
  overview: ((province: Province, round: number) => AmountsOverview) | null;
  /** What there is of it in a round (an index), and the increase aimed at. Null for what is measured in steps. */
  amounts: ((province: Province, round: number) => AmountsOf) | null;
  /** What these are of, where its name says more. */
  overviewOf?(declares: Declares): Text;
  /** From one round to another, both indices. */
  compare(province: Province, previous: number, round: number): Compared;
  /** What is said of that in short. Places: fallen, net. */
  comparedWords(): Text;
  /** The fact that holds a round's own number; null for what is reported in steps, and for what is said once. */
  roundFact: ((round: IsoDate) => string) | null;
  /** What the data that is handed out says of it; the last is what carries from round to round. */
  measures: readonly Measure[];
  /** What of a LAO there was in a round (an index), as facts of the year after it; null where each year begins anew. */
  handsOn: ((province: Province, lao: Lao, round: number) => Readonly<Record<string, FactValue>>) | null;
  /** In the order of the help; the first says which reports are missing. */
  rules: readonly [missing: Rule, ...others: Rule[]];
}

/** One that has a room of its own. */
export interface OwnIndicator extends Indicator {
  /** What people read about its own rules, by their ids: those that no other indicator has. Read when it is said. */
  ruleWords(): Readonly<Record<string, RuleWords>>;
  /** The setting by which a province leaves it out, of one that is measured otherwise; null where it is turned on by what districts enter. */
  leftOutBy: { id: string; words(): SettingWords } | null;
  /** Its steps stand on the districts' tabs in columns that are headed by a round alone: so do those of one indicator, and of no other. */
  ownsRoundColumns: boolean;
  /** Its lines on the tab of indicators; the first has its id. */
  presets: readonly Preset[];
  /** What districts enter for it beside the steps, where a setting says so; null: nothing. */
  facts: EnteredFacts | null;
  /** What is built of it alone, of these facts. */
  outputs: readonly OwnOutput[];
  /** Its figures up to a round (an index of its own) among those of the steps, under its id, and their pictures. Null where it stands there alone. */
  besideSteps: ((province: Province, round: number) => BesideSteps) | null;
}

/** What follows from the kind alone, for every indicator of it. */
export type OfKind = Pick<
  Indicator,
  | 'hasSteps'
  | 'isByRound'
  | 'expects'
  | 'reports'
  | 'place'
  | 'summarise'
  | 'overview'
  | 'amounts'
  | 'compare'
  | 'comparedWords'
  | 'roundFact'
  | 'measures'
  | 'handsOn'
  | 'rules'
>;
