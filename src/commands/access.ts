// Looks who may change what, as the protections stand, and puts it to the settings. Changes nothing, and waits for nobody.
import { type Difference, differences, type Mending } from '../self-check/access/differences';
import { groups, type Who } from '../self-check/access/groups';
import type { Part } from '../self-check/access/seen';
import type { AnswerState } from '../self-check/check';
import {
  ACCESS_DIFFERENCES,
  ACCESS_LINES,
  ACCESS_NOTES,
  type AccessWords,
  AND_PARTS,
  ASK_PROVINCE,
  PARTS,
  WHO,
} from '../words/commands/access';
import { STATE_WORDS } from '../words/commands/self-check';
import { type Language, say } from '../words/text';
import { lookAtRights } from '../workbook/access/look-at-rights';
import { readProvince } from '../workbook/reading/read-province';
import { readSettings } from '../workbook/settings/read-settings';
import { isProvince } from './month/may-act';
import { command } from './running/command';

/** Plain data: it goes to the page, and to the command line. */
export interface AccessLine {
  code: string;
  state: AnswerState;
  found: string;
  remedy: string;
  /** Whom it is about; null for what is about tabs. */
  email: string | null;
  /** The first tab that it is about. */
  tab: string | null;
  /** What puts it right; null where a person has to, or the user may not. */
  mend: Mending | null;
}

export interface AccessGroup {
  /** Names of tabs, and of parts of others. */
  tabs: string[];
  /** Beside the owner; null where Google does not say to this user. */
  can: Who | null;
  should: Who;
}

export interface Access {
  command: string;
  language: Language;
  differences: AccessLine[];
  counts: Record<'must-fix' | 'check', number>;
  groups: AccessGroup[];
  /** What cannot be seen or kept from here. */
  notes: string[];
  /** Whether the user may change what is the province's. */
  mayMend: boolean;
}

/** In this order. */
const PARTS_TOLD: readonly Part[] = ['tab', 'own', 'fixed', 'closed'];

type Where = readonly { tab: string; part: Part }[];

/** Each tab once. */
const namesOf = (places: Where) => Array.from(new Set(places.map(({ tab }) => `"${tab}"`))).join(', ');

/** The tabs, and behind them the parts of others. */
function placesOf(places: Where, language: Language): string[] {
  const told = PARTS_TOLD.map((part) => ({ part, own: places.filter((place) => place.part === part) }));
  return told
    .filter(({ own }) => own.length > 0)
    .map(({ part, own }) => say(PARTS[part], language, { tabs: namesOf(own) }));
}

/** What is about a tab says in its own words which part is meant. */
function lineOf(difference: Difference, language: Language, mayMend: boolean): AccessLine {
  const { code, state, email, places, mend } = difference;
  const { found, remedy }: AccessWords = ACCESS_DIFFERENCES[code];
  const tabs = email === null ? namesOf(places) : placesOf(places, language).join(say(AND_PARTS, language));
  const ranges = ([] as string[]).concat(...places.map((place) => place.ranges)).join(', ');
  return {
    code,
    state,
    found: say(found, language, { email, tabs, ranges }),
    remedy: say(mend && !mayMend ? ASK_PROVINCE : remedy, language),
    email,
    tab: places[0]?.tab ?? null,
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

function printed({ differences: lines, groups: told, notes, language }: Access): string {
  return [
    ...lines.map(({ state, found, remedy }) =>
      say(ACCESS_LINES.difference, language, { state: say(STATE_WORDS[state], language), found, remedy }),
    ),
    ...told.map(({ tabs, can, should }) => {
      const line = say(ACCESS_LINES.group, language, {
        tabs: tabs.join(say(AND_PARTS, language)),
        can: whoWords(can, language),
      });
      const wanted = say(ACCESS_LINES.should, language, { should: whoWords(should, language) });
      return isSame(can, should) ? line : line + wanted;
    }),
    ...notes.map((note) => say(ACCESS_LINES.note, language, { note })),
  ].join('\n');
}

export const access = command<Access>({
  id: 'access',
  group: null,
  onlyLooks: true,
  options: {},
  output: null,
  run(context) {
    const book = context.open();
    const settings = readSettings(book, context.settings());
    const { language } = settings;
    const seen = lookAtRights(book, settings, () => readProvince(book, context.now, settings));
    const mayMend = isProvince(context);
    const lines = differences(seen).map((each) => lineOf(each, language, mayMend));
    const count = (state: AnswerState) => lines.filter((line) => line.state === state).length;
    return {
      command: 'access',
      language,
      differences: lines,
      counts: { 'must-fix': count('must-fix'), check: count('check') },
      groups: groups(seen).map(({ places, can, should }) => ({
        tabs: placesOf(places, language),
        can,
        should,
      })),
      notes: ACCESS_NOTES.map((note) => say(note, language)),
      mayMend,
    };
  },
  report: (result) => ({ mustFix: result.counts['must-fix'], check: result.counts.check, lines: printed(result) }),
});
