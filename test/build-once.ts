// Builds the add-on, the page and the local host once before all tests, so that every host test runs the bundle that is pushed to Google.
import { buildPage } from '../local/page-build.ts';
import { build } from '../scripts/build.ts';
import { buildWhenStale } from '../scripts/build-when-stale.ts';

export default async function buildOnce(): Promise<void> {
  await Promise.all([build(), buildPage()]);
  await buildWhenStale();
}
