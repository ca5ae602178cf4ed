// A warehouse of files as provinces export them, on DuckDB.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dataCsv } from '../../../src/documents/data/data-csv';
import type { DataFile } from '../../../src/domain/data/data-row';
import { type Connection, openDatabase } from '../../../warehouse/duckdb/database';
import { begin, build, load } from '../../../warehouse/duckdb/warehouse';

let opened: Promise<Connection> | undefined;

async function open(): Promise<Connection> {
  const connection = await openDatabase();
  await begin(connection);
  return connection;
}

/** `texts`: of files as they are handed in. One for all who ask: what it holds is replaced whole. */
export async function warehouseOfTexts(texts: readonly string[]): Promise<Connection> {
  opened ??= open();
  const connection = await opened;
  await connection.run('truncate handed_in');
  const folder = mkdtempSync(join(tmpdir(), 'khanton-warehouse-'));
  for (const [index, text] of texts.entries()) {
    const path = join(folder, `${index}.csv`);
    writeFileSync(path, text);
    await load(connection, path);
  }
  rmSync(folder, { recursive: true });
  await build(connection);
  return connection;
}

export const warehouseOf = (files: readonly DataFile[]): Promise<Connection> => warehouseOfTexts(files.map(dataCsv));
