// The project as Dataform compiles it: what is built in which order, and what is asserted of it. Compiled once a process, without a network.
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('..', import.meta.url));
/** Of the project in JSON. */
const MOST_BYTES = 64e6;
/** It takes seconds, on a machine that has nothing else to do. */
const AT_MOST = '5m';

interface Target {
  name: string;
}

export interface Action {
  target: Target;
  query: string;
  dependencyTargets?: Target[];
}

export interface BuiltAction extends Action {
  type: 'table' | 'view';
  bigquery?: { partitionBy?: string; clusterBy?: string[] };
}

export interface Compiled {
  /** Each behind those that it reads. */
  built: readonly BuiltAction[];
  assertions: readonly Action[];
  declarations: readonly { target: Target }[];
  graphErrors: { compilationErrors?: { message: string }[] };
}

function inOrder(tables: readonly BuiltAction[]): BuiltAction[] {
  const waiting = new Map(tables.map((table) => [table.target.name, table]));
  const ordered: BuiltAction[] = [];
  const build = (name: string) => {
    const table = waiting.get(name);
    if (!table) return;
    waiting.delete(name);
    for (const each of table.dependencyTargets ?? []) build(each.name);
    ordered.push(table);
  };
  for (const { target } of tables) build(target.name);
  return ordered;
}

function compile(): Compiled {
  const need = createRequire(join(PROJECT, 'package.json'));
  const cli = join(dirname(need.resolve('@dataform/cli/package.json')), 'bundle.js');
  const json = execFileSync(process.execPath, [cli, 'compile', PROJECT, '--json', '--timeout', AT_MOST], {
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  const { tables, assertions, declarations, graphErrors } = JSON.parse(json);
  return { built: inOrder(tables), assertions, declarations, graphErrors };
}

let known: Compiled | undefined;

/** Throws where the project cannot be compiled at all; what is wrong within it is among `graphErrors`. */
export function compiled(): Compiled {
  known ??= compile();
  return known;
}
