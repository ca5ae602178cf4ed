// The reports as a table of the database.
import { writeFileSync } from 'node:fs';
import type { Connection } from '../../warehouse/duckdb/database.ts';
import type { Report } from './country.ts';

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
