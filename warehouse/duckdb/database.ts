// DuckDB. It is installed in this folder's own node_modules, so nothing else of the project needs it.

/** What is used of the package. */
export interface Connection {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJson(): unknown[][] }>;
  closeSync(): void;
}

interface Package {
  DuckDBInstance: {
    create(path: string, options: Record<string, string>): Promise<{ connect(): Promise<Connection> }>;
  };
}

/** Not a literal: the package is known only after its own installation. */
const PACKAGE: string = '@duckdb/node-api';

/** With one thread: it works as others do beside it. In memory unless a file is named, in which columns are packed. */
export async function openDatabase(path = ':memory:'): Promise<Connection> {
  const { DuckDBInstance } = (await import(PACKAGE)) as Package;
  const instance = await DuckDBInstance.create(path, { threads: '1', memory_limit: '6GB' });
  return instance.connect();
}
