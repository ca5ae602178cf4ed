// npm run bench:warehouse [-- LAOS]: the warehouse's own SQL against the domain, at a hundred times the country. Both must count the same before anything is timed.
import { deepEqual } from 'node:assert/strict';
import { closeSync, openSync, writeSync } from 'node:fs';
import { standingAt } from '../../src/domain/measures/standing';
import type { Province } from '../../src/domain/province/province';
import { compareRounds } from '../../src/domain/roll-ups/comparison';
import { completeness } from '../../src/domain/roll-ups/completeness';
import { summarise } from '../../src/domain/roll-ups/summary';
import { countTargets } from '../../src/domain/roll-ups/targets';
import { stepIndicator } from '../../src/indicators/community-plan/indicator';
import { type Connection, openDatabase } from '../../warehouse/duckdb/database.ts';
import { begin, broken, build, rowsOf } from '../../warehouse/duckdb/warehouse.ts';
import { withFolder } from '../processes.ts';
import { country } from './country.ts';
import { processorTime } from './processor-time.ts';

const LAOS = 785_000;
const LAOS_PER_DISTRICT = 9;
/** Lines that are written together. */
const CHUNK = 20_000;

const laos = Number(process.argv[2] ?? LAOS);

function* linesOf({ laos: all, districts, rounds, steps }: Province): Iterable<string> {
  const places = new Map(districts.map(({ name }, index) => [name, index]));
  for (const { index, district, type, name, target } of all)
    for (const [round, { date, provinceDeadline }] of rounds.entries()) {
      const { state, step } = standingAt(steps, index, round);
      const said = [state === 'reported' ? step : '', state === 'noReport' ? 'none' : state, step ?? '', target ?? ''];
      yield [places.get(district), district, type, name, date, provinceDeadline, ...said].join('\t');
    }
}

function write(path: string, lines: Iterable<string>): void {
  const file = openSync(path, 'w');
  let waiting: string[] = [];
  const flush = () => {
    writeSync(file, waiting.map((line) => `${line}\n`).join(''));
    waiting = [];
  };
  for (const line of lines) if (waiting.push(line) === CHUNK) flush();
  flush();
  closeSync(file);
}

/** As if each of the 76 had handed in its districts. */
async function load(connection: Connection, province: Province, path: string): Promise<void> {
  write(path, linesOf(province));
  await connection.run(`
    insert into handed_in
    select
      province, 2556, round, 'step', district, type, name, value, state, standing, provinceCode, region, deadline,
      '1.4', 'step', ${province.steps.highest}, ${province.steps.pass}, 60, 70,
      district || '/' || type || '/' || name, target, 'closed', '2013-10-03T09:30', 2, '00000000'
    from read_csv('${path}', delim = '\t', header = false, columns = {
      'place': 'integer', 'district': 'varchar', 'type': 'varchar', 'name': 'varchar', 'round': 'date', 'deadline': 'date',
      'value': 'bigint', 'state': 'varchar', 'standing': 'bigint', 'target': 'varchar'})
    join (select row_number() over (order by provinceCode) - 1 as number, * from provinces) on number = place % 76`);
}

/** Of one round: what the four figures say of the whole country. */
function ofRound(province: Province, round: number) {
  const { total } = summarise(province, round);
  const { expected, reported, missing } = completeness(province, round, stepIndicator).total;
  const steps = round > 0 ? compareRounds(province, round - 1, round).steps : [];
  return {
    progress: [total.municipalities, total.SAOs, total.municipality.noReport + total.SAO.noReport, total.carried],
    steps: [...total.municipality.steps, ...total.SAO.steps],
    completeness: [expected, reported, missing],
    comparison: steps.map(({ step, before, now, net, rose, fell }) => [step, before, now, net, rose, fell]),
    passed: countTargets(province, round).passed.LAOs,
  };
}

const COUNTRY = `(
  select progress.*, expected, missing, (select sum(passed) from targets where targets.round = progress.round) as passed
  from progress join completeness using (level, round) where level = 'country' order by round)`;
const CHANGES = "(select * from comparison where level = 'country' and step is not null order by round, step)";

async function answers(connection: Connection): Promise<ReturnType<typeof ofRound>[]> {
  type Row = Record<string, number> & { round: string };
  const changes = await rowsOf<Row>(connection, CHANGES);
  return (await rowsOf<Row>(connection, COUNTRY)).map((row) => {
    const stepsOf = (type: string) => [0, 1, 2, 3, 4, 5].map((step) => row[`${type}Step${step}`] as number);
    const all = (names: string[]) => names.map((name) => row[name] as number);
    const moved = changes.filter(({ round }) => round === row.round);
    return {
      progress: all(['municipalities', 'SAOs', 'noReport', 'carried']),
      steps: [...stepsOf('municipality'), ...stepsOf('SAO')],
      completeness: all(['expected', 'reported', 'missing']),
      comparison: moved.map((each) =>
        ['step', 'before', 'now', 'net', 'rose', 'fell'].map((name) => each[name] as number),
      ),
      passed: row.passed as number,
    };
  });
}

const province = country(laos, Math.ceil(laos / LAOS_PER_DISTRICT));
const rounds = [...province.rounds.keys()];

await withFolder(async (path) => {
  const connection = await openDatabase(path('warehouse.duckdb'));
  await begin(connection);
  await build(connection);
  await load(connection, province, path('rows.tsv'));
  const engine = await processorTime(() => build(connection));
  const asserted = await processorTime(async () => deepEqual(await broken(connection), {}));
  const own = await processorTime(() => rounds.map((round) => ofRound(province, round)));
  deepEqual(
    await answers(connection),
    rounds.map((round) => ofRound(province, round)),
  );
  console.log(`${laos} LAOs x ${rounds.length} rounds; equal figures; processor time, one thread each`);
  console.log(`the warehouse  ${(engine / 1000).toFixed(1)} s, its assertions ${(asserted / 1000).toFixed(1)} s`);
  console.log(`the domain     ${(own / 1000).toFixed(1)} s: ${(engine / own).toFixed(1)} times`);
});
