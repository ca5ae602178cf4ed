// Builds all that the tests run once before them: the add-on's bundles, plain and with mail, as they are pushed to Google, and the page; then what the
// command line would build when it is called, since two of its processes would build in each other's way.
import { buildPage } from '../local/page-build.ts';
import { build, WITH_MAIL } from '../scripts/build.ts';
import { buildWhenStale } from '../scripts/build-when-stale.ts';

export default async function buildOnce(): Promise<void> {
  await Promise.all([build(), buildPage()]);
  await build(WITH_MAIL);
  await buildWhenStale();
}
