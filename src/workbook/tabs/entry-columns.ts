// The columns of a declared indicator on a district's tab: what was reported last stays in view, what is filled in folds away.
import { type DeclaredIndicator, highestStep } from '../../domain/agreement/declared-indicator';
import { entryId } from '../../domain/agreement/entries';
import { type IsoDate, writeDate } from '../../domain/time/calendar';
import { LANGUAGES, say, type Text, type Values } from '../../words/text';
import { ENTRY_HEADERS, ENTRY_HELP } from '../../words/workbook/declared-indicators';
import { newestCountFormula } from '../formulas/newest-count-formula';
import { standingFormula } from '../formulas/standing-formula';
import { type Column, hasHeader, stepChoices } from './column';
import { newestId } from './entry-headers';

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
    of: indicator.id,
    editors: 'district',
    width: 110,
    centred: true,
    ...fields,
  };
}

function newest(indicator: DeclaredIndicator, formula: NonNullable<Column['formula']>): Column {
  return {
    ...wordsOf(indicator, { header: 'newest', help: 'newest' }),
    id: newestId(indicator.id),
    of: indicator.id,
    editors: 'nobody',
    width: 90,
    centred: true,
    formula,
  };
}

/** The name of the group in which its columns fold away. */
export const foldOf = (id: string) => `${FOLD}${id}`;

const FOLD = 'indicator:';

/** The indicator whose group has this name; null for any other. */
export const indicatorOfFold = (name: string) => (name.indexOf(FOLD) === 0 ? name.slice(FOLD.length) : null);

/** Kind `has` is one column; the others have what was reported last before their rounds. `isFirst`: it is the one that is worked on, and stays open. */
export function entryColumns(indicator: DeclaredIndicator, isFirst: boolean): Column[] {
  const { id, kind, rounds } = indicator;
  if (kind === 'has') return [entry(indicator, 'since', { numberFormat: '@' }, { header: 'since', help: 'since' })];
  const cells = (cellOf: (column: string) => string) => rounds.map((date) => cellOf(entryId(id, date)));
  const highest = highestStep(indicator);
  const isLadder = kind === 'steps';
  const fold = { fold: foldOf(id), ...(isFirst ? {} : { startsFolded: true as const }) };
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
