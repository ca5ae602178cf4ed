// The columns of a group of facts on a district's tab: one that is calculated and stays in view, then those to fill in, which fold away.

import type { FactKind } from '../../domain/measures/fact';
import { type IsoDate, isDate, readDate, writeDate } from '../../domain/time/calendar';
import type { Calculated, EnteredFacts } from '../../indicators/indicator/indicator';
import { say, type Text } from '../../words/text';
import type { ColumnWords } from '../../words/workbook/column-words';
import { FORMER_HEADERS } from '../../words/workbook/former-words';
import { rowFormula } from '../formulas/row-formula';
import { type Column, type HeaderCell, hasHeader } from './column';
import { placesIn } from './header-places';

const LOOKS: Readonly<Record<FactKind, Pick<Column, 'width' | 'centred' | 'numberFormat' | 'checkbox'>>> = {
  tick: { width: 52, centred: true, checkbox: true },
  count: { width: 84, centred: true },
  date: { width: 110, centred: true, numberFormat: '@' },
  step: { width: 110, centred: true },
  since: { width: 110, centred: true, numberFormat: '@' },
};

/** Where they stand. */
interface Stand {
  /** The rounds in which they are entered. */
  dates: readonly IsoDate[];
  /** The indicator that they are of. */
  of: string;
  /** It is the one that is worked on: they stay open. */
  isFirst: boolean;
}

/** `members:2016-07-01` has the words of `members`, with the round filled in. */
function factColumn(
  id: string,
  kind: FactKind,
  { id: group, words: wordsOf }: EnteredFacts,
  { of, isFirst }: Stand,
): Column {
  const [name = '', date] = id.split(':');
  const words = wordsOf()[name] as ColumnWords;
  const filled = (text: Text): Text => ({
    th: say(text, 'th', { round: date && writeDate(date, 'short') }),
    en: say(text, 'en', { round: date && writeDate(date, 'short', { language: 'en' }) }),
  });
  const header = filled(words.header);
  return {
    id,
    of,
    header,
    help: () => filled(words.help),
    matches: hasHeader(header, () => FORMER_HEADERS[name] || []),
    editors: 'district',
    fold: group,
    ...(isFirst ? {} : { startsFolded: true as const }),
    ...LOOKS[kind],
  };
}

/** Any day: which facts a group enters round by round is the same of each. */
const SOME_DAY = '2000-01-01';

/** The round that a header of these facts is about, whether or not it is a round of the year. */
export function factRound({ fields, words }: EnteredFacts, { raw }: HeaderCell): IsoDate | null {
  if (isDate(raw)) return null;
  for (const { facts } of fields([SOME_DAY])) {
    for (const fact of facts) {
      const [name = '', date] = fact.split(':');
      const places = date && placesIn((words()[name] as ColumnWords).header, raw);
      const round = places ? readDate(places.round) : null;
      if (round) return round;
    }
  }
  return null;
}

function calculatedColumn(calculated: Calculated, { dates, of }: Stand): Column {
  const { id, isNotBelow } = calculated;
  const { header } = calculated.words();
  return {
    id,
    of,
    header,
    help: () => calculated.words().help,
    matches: hasHeader(header),
    editors: 'nobody',
    width: 90,
    centred: true,
    ...(isNotBelow ? { notBelow: isNotBelow } : {}),
    formula: (cellOf, settingOf) => rowFormula(calculated, dates, cellOf, settingOf),
  };
}

/** The calculated one first, then a column for each fact in the order of the form. */
export function factColumns(group: EnteredFacts, stand: Stand): Column[] {
  const { calculated, fields } = group;
  const columns = fields(stand.dates).map(({ kind, facts }) =>
    facts.map((fact) => factColumn(fact, kind, group, stand)),
  );
  return [...(calculated ? [calculatedColumn(calculated, stand)] : []), ...([] as Column[]).concat(...columns)];
}
