// What columns a list of results may have in this workbook: by the headings of the districts' tabs, those of rosters, or as whoever reads it says.
import { entryGroup } from '../../domain/agreement/entries';
import { indicatorNamed } from '../../domain/imports/indicator-named';
import type { ColumnSaid, SaidColumns } from '../../domain/imports/read-list';
import { type Columns, readResultColumn } from '../../domain/imports/result-column';
import { type Heading, headingSaid } from '../../domain/lists/headings';
import type { Province } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { groupsOf, OF_ROUND_COLUMNS } from '../../indicators/all';
import { claimsOf } from '../../indicators/columns/claims';
import { columnsByIndicator, roundsOfColumns } from '../../indicators/columns/typed-columns';
import { EXPECTED } from '../../words/commands/expected';
import { type Language, say } from '../../words/text';
import { Refusal } from '../../workbook/book/refusal';
import type { Settings } from '../../workbook/settings/settings';
import { type Column, headerCell, headerText } from '../../workbook/tabs/column';
import { districtTab } from '../../workbook/tabs/district';
import { respeltIn } from '../../workbook/tabs/entry-headers';

export interface TypedColumns extends Columns {
  /** The round that a column is of; null for what is said once for the year. */
  roundOf(column: string): IsoDate | null;
  /** Whether a heading is one of ours in which nobody types. */
  isCalculated(heading: string): boolean;
  /** The heading of a column, as people read it. */
  labelOf(column: string): string;
}

/** What people read above a column, by its id; the id itself where there is no such column. */
export function labelsOf(columns: readonly Column[], language: Language): (id: string) => string {
  return (id) => columns.filter((column) => column.id === id).map((column) => headerText(column, language))[0] ?? id;
}

/** `asked`: the indicator and the round (a date) that were asked for. */
export function typedColumns(
  province: Province,
  settings: Settings,
  asked: { indicator: string; round: IsoDate },
): TypedColumns {
  const claims = claimsOf(province);
  const known = new Set(claims.map(({ id }) => id));
  const all = districtTab('', settings).columns;
  const columns = all.filter(({ id }) => known.has(id));
  const calculated = all.filter(({ editors }) => editors === 'nobody');
  const rounds = province.rounds.map(({ date }) => date);
  const owned = new Map(rounds.map((date) => [date, columnsByIndicator(province, date)]));
  const roundOf = roundsOfColumns(province);
  const ofIndicator = (indicator: string, round: IsoDate) => {
    const own = owned.get(round) ?? {};
    return Object.keys(own).filter((id) => own[id] === indicator)[0] ?? null;
  };
  const ofRound = (round: IsoDate) => ofIndicator(asked.indicator, round);
  const once = claims.filter(({ id, indicator }) => indicator === asked.indicator && !roundOf.has(id));
  return {
    claims,
    rounds,
    steps: OF_ROUND_COLUMNS.id,
    groups: [...groupsOf(province.groups), ...province.indicators.map(entryGroup)],
    headed(heading) {
      const cell = headerCell(heading);
      const own = cell && columns.filter(({ matches }) => matches(cell))[0];
      if (!cell || own) return own?.id ?? null;
      const asked = { headers: [cell], indicators: province.indicators, stands: () => false };
      const [respelt = null] = Array.from(respeltIn(asked).columns.keys());
      return respelt !== null && known.has(respelt) ? respelt : null;
    },
    ofRound,
    isAlone: province.indicators.length === 0,
    named: (text) => indicatorNamed(text, province.indicators),
    ofIndicator,
    asked: ofRound(asked.round) ?? (once.length === 1 ? (once[0] as { id: string }).id : null),
    isCalculated(heading) {
      const cell = headerCell(heading);
      return cell !== null && calculated.some(({ matches }) => matches(cell));
    },
    roundOf: (id) => roundOf.get(id) ?? null,
    labelOf: labelsOf(columns, settings.language),
  };
}

/** Those that a row is known by. */
const NAMING: readonly Heading[] = ['district', 'type', 'name'];

function columnSaid(text: string, columns: TypedColumns): ColumnSaid | null {
  if (text === '-') return 'nothing';
  if (columns.claims.some(({ id }) => id === text)) return { column: text };
  const heading = NAMING.filter((name) => name === text)[0] ?? headingSaid(text).heading;
  if (heading !== null && NAMING.indexOf(heading) >= 0) return { heading };
  const field = readResultColumn(columns, text);
  return field?.facts.length === 1 ? { column: field.facts[0] as string } : null;
}

/** No list is as wide. */
const MOST_COLUMNS = 1000;

/** "4=1.6@2569-01-01,5=-". Throws a Refusal for what says nothing of a column. */
export function saidColumns(text: unknown, columns: TypedColumns, language: Language): SaidColumns {
  const said = new Map<number, ColumnSaid>();
  for (const part of text === undefined ? [] : String(text).split(',')) {
    const [, number = '', meaning = ''] = /^\s*(\d+)\s*=\s*(.+?)\s*$/.exec(part) || [];
    const read = columnSaid(meaning, columns);
    if (read === null || Number(number) < 1 || Number(number) > MOST_COLUMNS) {
      const expected = say(EXPECTED.listColumns, language);
      throw new Refusal('option-wrong', { option: 'columns', found: part.trim(), expected }, language);
    }
    said.set(Number(number), read);
  }
  return said;
}
