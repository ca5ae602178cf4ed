// Builds the add-on and the page once before all tests, so that every host test runs the bundle that is pushed to Google.
import { buildPage } from '../local/page-build.ts';
import { build } from '../scripts/build.ts';

export default async function buildOnce(): Promise<void> {
  await Promise.all([build(), buildPage()]);
}
