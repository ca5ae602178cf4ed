// Builds the add-on once before all tests, so that every host test runs the bundle that is pushed to Google.
import { build } from '../scripts/build.ts';

export default async function buildOnce(): Promise<void> {
  await build();
}
