// npm run bench:duckdb [-- LAOS [RUNS]]: the domain against a database on the same data. Both answers must be equal before anything is timed.
import { isDeepStrictEqual } from 'node:util';
import { type Connection, openDatabase } from '../../warehouse/duckdb/database.ts';
import { withFolder } from '../processes.ts';
import { median } from '../time.ts';
import { country, reportsOf } from './country.ts';
import { load } from './load.ts';
import { processorTime } from './processor-time.ts';
import { QUESTIONS, type Question } from './questions.ts';

const LAOS = 7850;
/** As many as make a fair number of LAOs a district, whatever is asked for. */
const LAOS_PER_DISTRICT = 9;
const RUNS = 9;

const laos = Number(process.argv[2] ?? LAOS);
const runs = Number(process.argv[3] ?? RUNS);

async function compare(connection: Connection, province: ReturnType<typeof country>, question: Question) {
  const { id, ask, rows, sql } = question;
  const answer = async () => {
    let answers: unknown[] = [];
    for (const each of sql) answers = answers.concat((await connection.runAndReadAll(each)).getRowsJson());
    return answers;
  };
  const [ours, theirs] = [rows(province), await answer()];
  if (!isDeepStrictEqual(ours, theirs)) {
    const at = ours.findIndex((row, index) => !isDeepStrictEqual(row, theirs[index]));
    throw new Error(`${id}: row ${at} is ${JSON.stringify(ours[at])} here and ${JSON.stringify(theirs[at])} there.`);
  }
  const times: [number, number][] = [];
  // In turns: what else the machine does falls on both.
  for (let run = 0; run < runs; run += 1)
    times.push([await processorTime(() => ask(province)), await processorTime(answer)]);
  const [own, other] = [median(times.map(([mine]) => mine)), median(times.map(([, its]) => its))];
  return { id, rows: ours.length, own, other };
}

const province = country(laos, Math.ceil(laos / LAOS_PER_DISTRICT));
const connection = await openDatabase();
await withFolder((path) => load(connection, reportsOf(province), path('reports.tsv')));
console.log(
  `${laos} LAOs x ${province.rounds.length} rounds; equal answers; processor time of the domain against the database's`,
);
for (const question of QUESTIONS) {
  const { id, rows, own, other } = await compare(connection, province, question);
  console.log(
    `${id.padEnd(14)} ${String(rows).padStart(8)} rows   ${(own / other).toFixed(2)} (${own.toFixed(1)} / ${other.toFixed(1)} ms)`,
  );
}
