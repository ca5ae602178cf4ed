// What a fact of the contract is: a question about Google that a script asks on a scratch tab, or that somebody answers by looking.

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/**
 * How much is known: Google documents it; somebody measured it on Google; tests that are said to run on Google assert it; somebody
 * reported it; nobody that was found says so.
 */
export type Grade = 'documented' | 'measured' | 'asserted' | 'reported' | 'unconfirmed';

/** Whose rights it is about: the owner's, those of an editor, those of an editor by way of a group. */
export type Asker = 'owner' | 'editor' | 'member';

/** Plain data by name: printed as an object, which no sheet takes for a number, a date or a formula. */
export type Answer = Readonly<Record<string, unknown>>;

/** A fact's own tab, empty when the asking begins. */
export interface Scratch {
  book: Spreadsheet;
  sheet: Sheet;
}

interface Known {
  /** `subject.what`. */
  id: string;
  /** In one line. */
  question: string;
  /** Who says so. */
  source: string;
  grade: Grade;
  /** What Google is taken to answer; null where it differs from day to day, and is only reported. */
  expected: Answer | null;
  /** What the local host answers, where that is known to be something else. */
  here?: Answer;
  /** Google refuses it too, but in words that no public report shows. */
  wordsAreOurs?: true;
  /** Where in the local host it is decided. */
  host?: string;
}

export interface AskedFact extends Known {
  /** Google's methods that it asks about, as `Range.setValues`. */
  asks: readonly string[];
  asker?: Asker;
  /** Done first, by the owner; what is asked after it is asked when cells have been calculated, pages shown, or others come. */
  prepare?(scratch: Scratch): void;
  observe(scratch: Scratch): Answer;
}

/** No script can see it. Somebody does what `look` says, and writes `yes`, or what was seen, into the column `observed`. */
export interface SeenFact extends Known {
  look: string;
  /** Google's methods that are called meanwhile: the contract's own script has no right to them. */
  asks?: readonly string[];
}

export type Fact = AskedFact | SeenFact;

export const YES: Answer = { seen: 'yes' };

export function isAsked(fact: Fact): fact is AskedFact {
  return 'observe' in fact;
}
