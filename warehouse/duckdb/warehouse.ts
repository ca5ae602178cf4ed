// The compiled project on DuckDB: the very same SQL as on BigQuery, but for how names and texts are quoted.
import { readFileSync } from 'node:fs';
import { type Action, compiled } from './compiled.ts';
import type { Connection } from './database.ts';

interface Field {
  name: string;
  type: 'STRING' | 'INTEGER' | 'FLOAT' | 'DATE';
  mode: 'REQUIRED' | 'NULLABLE';
  description: string;
}

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

/** As BigQuery takes the file that `bq load` is given. */
export const SCHEMA: readonly Field[] = JSON.parse(read('../handed_in.schema.json'));

const TYPES = { STRING: 'varchar', INTEGER: 'bigint', FLOAT: 'double', DATE: 'date' } as const;

/** The table of handed-in rows, empty, and what of GoogleSQL is missing. */
export async function begin(connection: Connection): Promise<void> {
  await connection.run(read('googlesql.sql'));
  const columns = SCHEMA.map(
    ({ name, type, mode }) => `${name} ${TYPES[type]}${mode === 'REQUIRED' ? ' not null' : ''}`,
  );
  await connection.run(`create table handed_in (${columns.join(', ')})`);
}

/** How the files are written is known: to find it out takes longer than to read them. */
const AS_EXPORTED = `format csv, header true, auto_detect false, delimiter ',', quote '"', escape '"'`;

/** Adds a file as it was exported. */
export async function load(connection: Connection, path: string): Promise<void> {
  await connection.run(`copy handed_in from '${path}' (${AS_EXPORTED})`);
}

/** In BigQuery a table is its project, data set and name between backticks, and a quote within a text stands behind a backslash. */
const runnable = ({ query }: Action) => query.replace(/`[^`]*\.([^`.]+)`/g, '"$1"').replaceAll("\\'", "''");

/** Builds every table and view, each behind those that it reads. */
export async function build(connection: Connection): Promise<void> {
  for (const action of compiled().built)
    await connection.run(`create or replace ${action.type} "${action.target.name}" as ${runnable(action)}`);
}

/** The assertions that do not hold, by their names, with the rows that they find. */
export async function broken(connection: Connection): Promise<Record<string, unknown[][]>> {
  const found: Record<string, unknown[][]> = {};
  for (const assertion of compiled().assertions) {
    const rows = (await connection.runAndReadAll(runnable(assertion))).getRowsJson();
    if (rows.length) found[assertion.target.name] = rows;
  }
  return found;
}

/** The rows of a table, or of any query, in no order. Days are ISO texts. */
export async function rowsOf<Row>(connection: Connection, table: string): Promise<Row[]> {
  const rows = (await connection.runAndReadAll(`select to_json(each) from ${table} as each`)).getRowsJson();
  return rows.map(([row]) => JSON.parse(row as string));
}
