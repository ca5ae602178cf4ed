// How the tests run: every *.test.ts under test/, against the bundle that the global set-up builds once.
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['test/build-once.ts'],
    expect: { poll: { timeout: 8000 } },
  },
});
