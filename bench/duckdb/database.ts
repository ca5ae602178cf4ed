// The database, with one thread and in memory. Its package is installed beside this file alone, so nothing of the project needs it.
import { writeFileSync } from 'node:fs';
import type { Report } from './country.ts';

/** What is used of the package. */
interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>;
}

interface Package {
  DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Connection> }>;
  };
}

/** Not a literal: the package is known only after its own installation. */
const PACKAGE: string = '@duckdb/node-api';

export async function openDatabase(): Promise<Connection> {
  const { DuckDBInstance } = (await import(PACKAGE)) as Package;
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  return instance.connect();
}

/** Fills the table `report`, in the order given; `path` is a file for the rows. */
export async function load(connection: Connection, reports: Iterable<Report>, path: string): Promise<void> {
  const lines = ['lao\tdistrict\ttype\tname\tround\tstep'];
  for (const { lao, district, type, name, round, step } of reports)
    lines.push([lao, district, type, name, round, step ?? ''].join('\t'));
  writeFileSync(path, lines.join('\n'));
  await connection.run(
    `create table report as select lao::integer as lao, district::integer as district, type, name, round::tinyint as round,
     step::tinyint as step from read_csv('${path}', delim = '\t', header = true, all_varchar = true)`,
  );
}

export type { Connection };
