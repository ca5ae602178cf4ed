// How the tests run: every *.test.ts under test/, against the bundle that the global set-up builds once. What has a browser comes last: two
// workers, each with one browser for all of its files.
import { defineConfig } from 'vitest/config';

/** Of each property, in `npm run fuzz`. */
const TIMES = Number(process.env.FUZZ_TIMES ?? 1);
const WITH_BROWSER = 'test/browser/**/*.test.ts';

export default defineConfig({
  test: {
    testTimeout: 60_000,
    hookTimeout: 120_000,
    globalSetup: ['test/build-once.ts'],
    setupFiles: ['test/support/chance.ts'],
    expect: { poll: { timeout: 8000 } },
    projects: [
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['test/**/*.test.ts'],
          exclude: [WITH_BROWSER],
          // Modules, the add-on's compiled script, the formula engine and workbooks that many tests begin with are loaded and made once a
          // process, not once a file. So no test may leave anything behind that another would find.
          isolate: false,
          // What takes so long hangs. A test that is only slow, on a machine that has much else to do, is right; in `npm run fuzz` it may take hours.
          testTimeout: TIMES > 1 ? 0 : 300_000,
          hookTimeout: 300_000,
          // Without it one processor would be left idle: of two, half of them.
          maxWorkers: '100%',
          sequence: { groupOrder: 0 },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [WITH_BROWSER],
          setupFiles: ['test/support/chance.ts', 'test/support/browser/each-test.ts'],
          // What is waited for comes, also where others work on the machine; what does not come is named before the test's time is over.
          testTimeout: 180_000,
          hookTimeout: 180_000,
          expect: { poll: { timeout: 60_000 } },
          maxWorkers: 2,
          isolate: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
