// Brings a list of results into the districts' tabs: shown cell by cell first, written once that is agreed to.

import type { Claim } from '../../domain/agreement/claim';
import { numbersIn, numbersText } from '../../domain/changes/confirmed-cells';
import type { Unregistered } from '../../domain/imports/meant-rows';
import { type Proposed, proposeCells } from '../../domain/imports/propose-cells';
import { type ResultList, readResultList } from '../../domain/imports/read-list';
import { districtFinder } from '../../domain/names/district-names';
import { namedDistrict } from '../../domain/province/district-name';
import type { Round } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import type { Indicator } from '../../indicators/indicator/indicator';
import { EXPECTED } from '../../words/commands/expected';
import { say } from '../../words/text';
import { ownDistricts } from '../../workbook/book/own-district';
import { Refusal } from '../../workbook/book/refusal';
import { knownDistricts } from '../../workbook/reading/read-province';
import { factCell } from '../../workbook/writing/fact-cell';
import { boardAgain } from '../month/board-next';
import { OF_DISTRICT } from '../month/options';
import { type Context, command, type Options } from '../running/command';
import { askedOf, INDICATOR, indicatorAsked } from '../running/indicator';
import { CONFIRM, ROUND } from '../running/options';
import { type ChangesResult, proposed } from './changes-result';
import { changesWords } from './changes-words';
import { saidColumns, type TypedColumns, typedColumns } from './list-columns';
import { type MayWrite, mayWrite } from './may-write';
import { COLUMNS, LIST, ONLY, SAME } from './options';
import { chosen, takeChanges } from './take-changes';
import { choicesIn, type UnderstoodColumn, understoodIn } from './understood';

export interface ImportResult extends ChangesResult {
  /** What a heading without a date was taken for. */
  round: IsoDate;
  /** The indicator that was asked for, where it is not the first. */
  indicator?: string;
  understood: UnderstoodColumn[];
  /** What a column may be said to be. */
  choices: { id: string; label: string }[];
  lacking: { district: string; lao: string }[];
  /** What the registry lacks, or may lack: set-up can register it. */
  unregistered: Unregistered[];
}

/** More rows than any list of LAOs has. */
const MOST_ROWS = 1_000_000;

/** Where rows name no district: the one that is asked for, else the user's own. Throws a Refusal for one that there is not. */
function amongOf(context: Context, { district }: Options, { isProvince }: MayWrite): string[] {
  const { book, province } = context.read();
  if (district === undefined) return isProvince ? [] : ownDistricts(book, province);
  const found = namedDistrict(province.districts, String(district), province.name);
  if (found) return [found.name];
  const expected = province.districts.map(({ name }) => name).join(', ');
  throw new Refusal('district-unknown', { found: String(district), expected }, context.language());
}

/** Throws a Refusal for what is no number of a row. */
function saidSame(context: Context, { same }: Options): number[] {
  const numbers = same === undefined ? [] : numbersIn(String(same), MOST_ROWS);
  if (numbers) return numbers;
  const expected = say(EXPECTED.numbers, context.language());
  throw new Refusal('option-wrong', { option: 'same', found: String(same), expected }, context.language());
}

function sameNotAsked(context: Context, wrong: readonly number[], asked: readonly number[]): Refusal {
  const expected = numbersText(asked) || '-';
  return new Refusal('same-not-asked', { numbers: numbersText(wrong), expected }, context.language());
}

interface Read {
  indicator: Indicator;
  round: IsoDate;
  list: ResultList;
  proposal: Proposed;
  columns: TypedColumns;
}

function read(context: Context, options: Options, may: MayWrite): Read {
  const { province, settings } = context.read();
  const { indicator, province: seen, round } = askedOf(context, { ...options, live: true });
  const { date } = seen.rounds[round] as Round;
  const columns = typedColumns(province, settings, { indicator: indicator.id, round: date });
  const said = saidColumns(options.columns, columns, settings.language);
  const find = districtFinder(knownDistricts(settings));
  const list = readResultList(String(options.list), columns, said, (text) => find(text) !== null);
  const missing = Array.from(said.keys()).filter((number) => number > list.width);
  if (missing.length)
    throw new Refusal('columns-not-there', { numbers: numbersText(missing), last: list.width }, context.language());
  const claims = new Map<string, Claim>(columns.claims.map((claim) => [claim.id, claim]));
  const among = amongOf(context, options, may);
  const same = saidSame(context, options);
  const proposal = proposeCells(list, {
    province,
    claims,
    roundOf: columns.roundOf,
    mayNot: (district, round) =>
      may.mayNot(district, round) ?? (options.district !== undefined && among[0] !== district ? 'elsewhere' : null),
    inCell: (kind, value) => factCell(kind, value, settings.language),
    among,
    same: new Set(same),
  });
  const wrong = same.filter((line) => proposal.asked.indexOf(line) < 0);
  if (wrong.length) throw sameNotAsked(context, wrong, proposal.asked);
  return { indicator, round: date, list, proposal, columns };
}

/** The list says nothing that could be taken: which columns it should have is said. */
function mustSaySomething(context: Context, { list, proposal }: Read): void {
  if (proposal.cells.length || list.rows.length) return;
  throw new Refusal('list-says-nothing', {}, context.language());
}

export const importResults = command<ImportResult>({
  id: 'import',
  group: null,
  options: {
    list: LIST,
    round: ROUND,
    indicator: INDICATOR,
    district: OF_DISTRICT,
    columns: COLUMNS,
    same: SAME,
    only: ONLY,
    confirm: CONFIRM,
  },
  output: null,
  looksFirst: true,
  run(context, options) {
    const may = mayWrite(context);
    const found = read(context, options, may);
    mustSaySomething(context, found);
    const { indicator, round, list, proposal, columns } = found;
    const shown: ImportResult = {
      ...proposed('import', proposal.cells, columns.labelOf, context.language()),
      ...indicatorAsked(indicator),
      round,
      understood: understoodIn(list, columns, context.read().settings),
      choices: choicesIn(columns),
      lacking: proposal.lacking.map(({ district, name }) => ({ district, lao: name })),
      unregistered: proposal.unregistered,
    };
    const { cells } = proposal;
    if (options.confirm === undefined) {
      chosen(context, options, cells);
      return shown;
    }
    const taken = takeChanges(context, options, 'import', { cells, isProvince: may.isProvince });
    return { ...shown, ...taken, confirm: null };
  },
  next: (context, { written }) => (written ? boardAgain(context) : null),
  report: (result, context) => ({ lines: changesWords(result, context.language()) }),
});
