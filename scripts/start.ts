// npm start: builds what is stale and opens the shared sheet of the sample, or of a file that is named.
import { main } from '../local/cli.ts';
import { buildWhenStale } from './build-when-stale.ts';

await buildWhenStale();
process.exitCode = await main(['serve', ...process.argv.slice(2)]);
