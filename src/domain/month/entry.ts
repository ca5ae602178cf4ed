// A line of the ledger: one fact that was written when it happened, and is never changed.
import type { LaoType } from '../province/lao';
import type { Place } from '../province/place';
import type { IsoDate } from '../time/calendar';
import type { Act } from './act';

/** What an act has to say; the rest is known when it is written. Null, or '': it does not apply. */
export interface Fact {
  act: Act;
  round: IsoDate | null;
  /** Null: all of them. */
  district: string | null;
  type: LaoType | null;
  lao: string | null;
  /** The indicator's id, where it is about one. */
  indicator: string | null;
  /** What exactly it is about: the rule of a finding, the last day of a reopening. */
  subject: string;
  before: string;
  after: string;
  reason: string;
  /** What was kept with it, as JSON; '' for nothing. */
  kept: string;
}

export interface Entry extends Fact {
  /** In Thailand, `YYYY-MM-DDTHH:MM`. */
  at: string;
  /** An e-mail where Google says it, else for which office somebody acted. */
  who: string;
  /** The code of the line, which no other line has but by accident. */
  code: string;
  /** Where it stands. */
  place: Place;
}

/** A fact of which only some parts apply. */
export function fact(act: Act, parts: Partial<Omit<Fact, 'act'>>): Fact {
  return {
    act,
    round: null,
    district: null,
    type: null,
    lao: null,
    indicator: null,
    subject: '',
    before: '',
    after: '',
    reason: '',
    kept: '',
    ...parts,
  };
}
