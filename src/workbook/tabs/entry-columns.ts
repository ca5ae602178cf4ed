// The columns of a declared indicator on a district's tab: what was reported last stays in view, what is filled in folds away.
import { type DeclaredIndicator, highestStep } from '../../domain/agreement/declared-indicator';
import { entryId } from '../../domain/agreement/entries';
import { isIndicatorId } from '../../domain/agreement/indicator-lines';
import { comparable } from '../../domain/thai/thai-text';
import { type IsoDate, isDate, readDate, writeDate } from '../../domain/time/calendar';
import { LANGUAGES, say, type Text, type Values } from '../../words/text';
import { ENTRY_HEADERS, ENTRY_HELP } from '../../words/workbook/declared-indicators';
import { newestCountFormula } from '../formulas/newest-count-formula';
import { standingFormula } from '../formulas/standing-formula';
import { type Column, type HeaderCell, hasHeader, stepChoices } from './column';
import { placesIn } from './header-places';
import type { MadeFor } from './tab';

const filled = (text: Text, values: (language: 'th' | 'en') => Values): Text =>
  Object.fromEntries(LANGUAGES.map((language) => [language, say(text, language, values(language))])) as unknown as Text;

interface Words {
  header: keyof typeof ENTRY_HEADERS;
  help: keyof typeof ENTRY_HELP;
  round?: IsoDate;
}

function wordsOf(
  indicator: DeclaredIndicator,
  { header, help, round }: Words,
): Pick<Column, 'header' | 'help' | 'matches'> {
  const { id, name } = indicator;
  const values = (language: 'th' | 'en') => ({
    id,
    name,
    highest: highestStep(indicator),
    round: round ? writeDate(round, 'short', { language }) : '',
  });
  const text = filled(ENTRY_HEADERS[header], values);
  return { header: text, help: () => filled(ENTRY_HELP[help], values), matches: hasHeader(text) };
}

function entry(
  indicator: DeclaredIndicator,
  at: IsoDate | 'start' | 'since',
  fields: Partial<Column>,
  words: Words,
): Column {
  return {
    ...wordsOf(indicator, words),
    id: entryId(indicator.id, at),
    editors: 'district',
    width: 110,
    centred: true,
    ...fields,
  };
}

function newest(indicator: DeclaredIndicator, formula: NonNullable<Column['formula']>): Column {
  return {
    ...wordsOf(indicator, { header: 'newest', help: 'newest' }),
    id: `newest:${indicator.id}`,
    editors: 'nobody',
    width: 90,
    centred: true,
    formula,
  };
}

/** `{id} รอบ {round}` as what stands around its places. */
function shapeOf(text: string): RegExp {
  const around = text.split(/\{\w+\}/).map((part) => comparable(part).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${around.join('.+')}$`);
}

/** The header of an entry, of whichever indicator there ever was. */
export function isEntryHeader({ text }: HeaderCell): boolean {
  return Object.values(ENTRY_HEADERS).some(({ th, en }) => shapeOf(th).test(text) || shapeOf(en).test(text));
}

/** Headers whose cells are typed, and what they ask for: a round where nothing is named. */
const MADE_FOR = [
  { header: 'round', at: null },
  { header: 'start', at: 'start' },
  { header: 'since', at: 'since' },
] as const;

/** An office may well head a column of its own "จำนวน ต้นปี": without a date, only a number makes it ours. */
const isOurs = (id: string, round: string | undefined) => isIndicatorId(id) && (round !== undefined || /\d/.test(id));

/** What an entry's header was made for; null for what may be somebody else's. */
export function entryMadeFor({ raw }: HeaderCell): MadeFor | null {
  if (isDate(raw)) return null;
  for (const { header, at } of MADE_FOR) {
    const { id = '', round } = placesIn(ENTRY_HEADERS[header], raw) || {};
    const date = at || readDate(round);
    if (date && isOurs(id, round)) return { indicator: id, line: null, at: date };
  }
  return null;
}

/** Kind `has` is one column; the others have what was reported last before their rounds. `isFirst`: it is the one that is worked on, and stays open. */
export function entryColumns(indicator: DeclaredIndicator, isFirst: boolean): Column[] {
  const { id, kind, rounds } = indicator;
  if (kind === 'has') return [entry(indicator, 'since', { numberFormat: '@' }, { header: 'since', help: 'since' })];
  const cells = (cellOf: (column: string) => string) => rounds.map((date) => cellOf(entryId(id, date)));
  const highest = highestStep(indicator);
  const isLadder = kind === 'steps';
  const fold = { fold: `indicator:${id}`, ...(isFirst ? {} : { startsFolded: true as const }) };
  const fields = isLadder ? { ...fold, choices: () => stepChoices(highest) } : fold;
  const inRounds = rounds.map((round) => entry(indicator, round, fields, { header: 'round', help: kind, round }));
  return isLadder
    ? [newest(indicator, (cellOf) => `=${standingFormula(cells(cellOf), '""', highest)}`), ...inRounds]
    : [
        newest(indicator, (cellOf) => `=${newestCountFormula([cellOf(entryId(id, 'start')), ...cells(cellOf)])}`),
        entry(indicator, 'start', fold, { header: 'start', help: 'start' }),
        ...inRounds,
      ];
}
