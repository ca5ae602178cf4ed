// The year's acts in their order, as they stand in the ledger, and the lines of it that nobody can vouch for.

import type { Entry } from '../../domain/month/entry';
import { comparableDistrict } from '../../domain/names/district-names';
import { cellName } from '../../domain/province/province';
import { arabicDigits } from '../../domain/thai/thai-text';
import { readDate } from '../../domain/time/calendar';
import { BROKEN_LINE, CUT_OFF } from '../../words/commands/said-beside';
import { say } from '../../words/text';
import { type Context, command, type Options } from '../running/command';
import { ROUND } from '../running/options';
import { askedDistrict } from './asked-district';
import { ledgerText } from './ledger-text';
import { CODE, OF_DISTRICT } from './options';

type Line = Omit<Entry, 'place' | 'kept'>;

interface Result {
  command: 'ledger';
  entries: Line[];
  broken: { tab: string; cell: string; found: string }[];
  /** The tab of which lines were cut off at its end; null where none are missing. */
  cut: string | null;
}

/** The ledger may name a district or a round that the settings name no more; what neither knows is refused. */
function among(context: Context, entries: readonly Entry[], { district, round, code }: Options): readonly Entry[] {
  let found = entries;
  if (round !== undefined) {
    const date = readDate(round);
    if (!entries.some((entry) => entry.round === date)) context.round(round);
    found = found.filter((entry) => entry.round === date);
  }
  if (district !== undefined) {
    const province = context.read().province.name;
    const keyOf = (name: string) => comparableDistrict(name, province);
    const asked = String(district);
    const isAsked = entries.some((entry) => entry.district !== null && keyOf(entry.district) === keyOf(asked));
    const key = keyOf(isAsked ? asked : askedDistrict(context, district).name);
    // What was done for all of them was done for this one, too.
    found = found.filter((entry) => entry.district === null || keyOf(entry.district) === key);
  }
  // Of a receipt, as somebody has copied it.
  const copied = arabicDigits(String(code)).trim().toLowerCase();
  return code === undefined ? found : found.filter((entry) => entry.code === copied);
}

export const ledger = command<Result>({
  id: 'ledger',
  group: null,
  options: { district: OF_DISTRICT, round: { ...ROUND, help: 'ofRound' }, code: CODE },
  output: null,
  onlyLooks: true,
  run(context, options) {
    const { entries, broken, cuts = [] } = context.read().province.ledger;
    // What was kept of values stands behind the act, and is nothing that was done.
    const done = entries.filter(({ act }) => act !== 'kept');
    return {
      command: 'ledger',
      entries: among(context, done, options).map(({ place, kept, ...line }) => line),
      broken: broken.map(({ place, found }) => ({ tab: place.tab, cell: cellName(place), found })),
      cut: cuts[0]?.tab ?? null,
    };
  },
  report({ entries, broken, cut }, context) {
    const language = context.language();
    const told = entries.map((entry) => `${ledgerText(entry, language)}\n`);
    const odd = broken.map(({ tab, cell, found }) => `\n${say(BROKEN_LINE, language, { tab, cell, found })}`);
    if (cut !== null) odd.push(`\n${say(CUT_OFF, language, { tab: cut })}`);
    return { entries: entries.length, broken: odd.length, lines: told.join(''), odd: odd.join('') };
  },
});
