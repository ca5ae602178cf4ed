// What was found of rights, in words: for the page, and in lines for the command line.
import type { Difference, Mending } from '../../self-check/access/differences';
import type { Group, Who } from '../../self-check/access/groups';
import type { Part } from '../../self-check/access/seen';
import type { AnswerState } from '../../self-check/check';
import {
  ACCESS_DIFFERENCES,
  ACCESS_LINES,
  type AccessWords,
  AND_PARTS,
  ASK_PROVINCE,
  PARTS,
  WHO,
} from '../../words/commands/access';
import { STATE_WORDS } from '../../words/self-check/self-check';
import { type Language, say } from '../../words/text';

/** Tabs, and which part of each is meant. */
type Places = readonly { tab: string; part: Part }[];

/** Plain data: it goes to the page, and to the command line. */
export interface AccessLine {
  code: string;
  state: AnswerState;
  found: string;
  remedy: string;
  /** Whom it is about; null for what is about tabs. */
  email: string | null;
  places: Places;
  /** What puts it right; null where a person has to, or the user may not. */
  mend: Mending | null;
}

export interface AccessGroup {
  places: Places;
  /** The same in words: tabs, and parts of tabs. */
  told: string[];
  /** Beside the owner; null where Google does not say to this user. */
  can: Who | null;
  should: Who;
}

/** In this order. */
const PARTS_TOLD: readonly Part[] = ['tab', 'own', 'fixed', 'closed'];

/** Each tab once. */
const namesOf = (places: Places) => Array.from(new Set(places.map(({ tab }) => `"${tab}"`))).join(', ');

/** The tabs, and behind them the parts of others. */
function toldPlaces(places: Places, language: Language): string[] {
  const told = PARTS_TOLD.map((part) => ({ part, own: places.filter((place) => place.part === part) }));
  return told
    .filter(({ own }) => own.length > 0)
    .map(({ part, own }) => say(PARTS[part], language, { tabs: namesOf(own) }));
}

/** What is about a tab says in its own words which part is meant. */
export function toldDifference(difference: Difference, language: Language, mayMend: boolean): AccessLine {
  const { code, state, email, places, mend } = difference;
  const { found, remedy }: AccessWords = ACCESS_DIFFERENCES[code];
  const tabs = email === null ? namesOf(places) : toldPlaces(places, language).join(say(AND_PARTS, language));
  const ranges = ([] as string[]).concat(...places.map((place) => place.ranges)).join(', ');
  return {
    code,
    state,
    found: say(found, language, { email, tabs, ranges }),
    remedy: say(mend && !mayMend ? ASK_PROVINCE : remedy, language),
    email,
    places: places.map(({ tab, part }) => ({ tab, part })),
    mend: (mayMend && mend) || null,
  };
}

/** The owner is one of them, whoever else is. */
function whoWords(who: Who | null, language: Language): string {
  if (who === null) return say(WHO.hidden, language);
  return who === 'everybody' ? say(WHO.everybody, language) : [say(WHO.owner, language), ...who].join(', ');
}

/** Where it is not said who can, whoever asks is told who should. */
const isSame = (can: Who | null, should: Who) => can !== null && String(can) === String(should);

/** With its places in words. */
export function toldGroup({ places, can, should }: Group, language: Language): AccessGroup {
  return { places, told: toldPlaces(places, language), can, should };
}

export interface Told {
  language: Language;
  differences: readonly AccessLine[];
  groups: readonly AccessGroup[];
  notes: readonly string[];
}

/** As the command line shows it. */
export function printed({ differences: lines, groups: groupLines, notes, language }: Told): string {
  return [
    ...lines.map(({ state, found, remedy }) =>
      say(ACCESS_LINES.difference, language, { state: say(STATE_WORDS[state], language), found, remedy }),
    ),
    ...groupLines.map(({ told, can, should }) => {
      const line = say(ACCESS_LINES.group, language, {
        tabs: told.join(say(AND_PARTS, language)),
        can: whoWords(can, language),
      });
      const wanted = say(ACCESS_LINES.should, language, { should: whoWords(should, language) });
      return isSame(can, should) ? line : line + wanted;
    }),
    ...notes.map((note) => say(ACCESS_LINES.note, language, { note })),
  ].join('\n');
}
