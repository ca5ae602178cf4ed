// Brings a list of results into the districts' tabs: shown cell by cell first, written once that is agreed to.

import type { Claim } from '../../domain/agreement/claim';
import { numbersIn } from '../../domain/changes/confirmed-cells';
import { type Proposed, proposeCells } from '../../domain/imports/propose-cells';
import { type ResultList, readResultList } from '../../domain/imports/read-list';
import { districtFinder } from '../../domain/names/district-names';
import { namedDistrict } from '../../domain/province/district-name';
import type { Round } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import type { Indicator } from '../../indicators/indicator/indicator';
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
import { takeChanges } from './take-changes';

/** A column of the list as it was understood. */
export interface UnderstoodColumn {
  /** From 1. */
  number: number;
  /** As the list has it. */
  heading: string;
  /** What stands first below it; '' where nothing does. */
  sample: string;
  /** `district`, `type`, `name`; the id of a column of the tabs; `-` for what is not used; null for what nobody can say. */
  means: string | null;
  /** The same as people read it. */
  label: string;
}

export interface ImportResult extends ChangesResult {
  /** What a heading without a date was taken for. */
  round: IsoDate;
  /** The indicator that was asked for, where it is not the first. */
  indicator?: string;
  understood: UnderstoodColumn[];
  /** What a column may be said to be. */
  choices: { id: string; label: string }[];
  lacking: { district: string; lao: string }[];
}

/** Of what is shown beside a select. */
const LONGEST_SAMPLE = 40;

/** More rows than any list of LAOs has. */
const MOST_ROWS = 1_000_000;

function understoodIn({ columns, rows }: ResultList, { labelOf, isCalculated }: TypedColumns): UnderstoodColumn[] {
  return columns.map((column, index): UnderstoodColumn => {
    const sample = rows.map(({ cells }) => cells[index] || '').filter((cell) => cell !== '')[0] ?? '';
    const at = { number: index + 1, sample: sample.slice(0, LONGEST_SAMPLE), label: '' };
    if (column.kind === 'none') return { ...at, heading: '', means: null };
    const { text: heading } = column;
    if (column.kind === 'unknown') return { ...at, heading, means: isCalculated(heading) ? '-' : null };
    if (column.kind === 'value') {
      const { facts } = column.value;
      return { ...at, heading, means: facts.join(' '), label: facts.map(labelOf).join(' ') };
    }
    const { heading: said } = column;
    const isUsed = said !== 'remark' && said !== 'number' && said !== 'target';
    return { ...at, heading, means: isUsed ? said : '-' };
  });
}

/** Where rows name no district: the one that is asked for, else the user's own. Throws a Refusal for one that there is not. */
function amongOf(context: Context, { district }: Options, { isProvince }: MayWrite): string[] {
  const { book, province } = context.read();
  if (district === undefined) return isProvince ? [] : ownDistricts(book, province);
  const found = namedDistrict(province.districts, String(district), province.name);
  if (found) return [found.name];
  const expected = province.districts.map(({ name }) => name).join(', ');
  throw new Refusal('district-unknown', { found: String(district), expected }, context.language());
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
  const claims = new Map<string, Claim>(columns.claims.map((claim) => [claim.id, claim]));
  const among = amongOf(context, options, may);
  const proposal = proposeCells(list, {
    province,
    claims,
    roundOf: columns.roundOf,
    mayNot: (district, round) =>
      may.mayNot(district, round) ?? (options.district !== undefined && among[0] !== district ? 'elsewhere' : null),
    inCell: (kind, value) => factCell(kind, value, settings.language),
    among,
    same: new Set(options.same === undefined ? [] : (numbersIn(String(options.same), MOST_ROWS) ?? [])),
  });
  return { indicator, round: date, list, proposal, columns };
}

const choicesIn = ({ claims, labelOf }: TypedColumns) => claims.map(({ id }) => ({ id, label: labelOf(id) }));

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
      understood: understoodIn(list, columns),
      choices: choicesIn(columns),
      lacking: proposal.lacking.map(({ district, name }) => ({ district, lao: name })),
    };
    if (options.confirm === undefined) return shown;
    const { cells } = proposal;
    const taken = takeChanges(context, options, 'import', { cells, isProvince: may.isProvince });
    return { ...shown, ...taken, confirm: null };
  },
  next: (context, { written }) => (written ? boardAgain(context) : null),
  report: (result, context) => ({ lines: changesWords(result, context.language()) }),
});
