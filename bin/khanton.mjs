#!/usr/bin/env node
// npx khanton: the command line of the local host, with the bundle built anew when its sources are newer.
import { register } from 'tsx/esm/api';

register();
const { buildWhenStale } = await import('../scripts/build-when-stale.ts');
await buildWhenStale();
const { main } = await import('../local/cli.ts');
process.exitCode = await main(process.argv.slice(2));
