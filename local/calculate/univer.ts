// Loads the two packages of Univer's that calculate. Their ES modules do not load in Node; bundled (host-build.ts) they do.

import type * as CoreModule from '@univerjs/core';
import type * as FormulaModule from '@univerjs/engine-formula';

type Core = typeof CoreModule;
type Formula = typeof FormulaModule;

/** What `import` gives: of a module of the old kind, all that it exports stands under `default`. */
function exported<Module extends object>(loaded: { default?: Module }): Module {
  return loaded.default ?? (loaded as Module);
}

/** Both parts of the engine, read when they are first asked for. */
export async function loadUniver(): Promise<{ core: Core; formula: Formula }> {
  const core = exported<Core>(await import('@univerjs/core/lib/cjs/index.js'));
  const formula = exported<Formula>(await import('@univerjs/engine-formula/lib/cjs/index.js'));
  return { core, formula };
}
