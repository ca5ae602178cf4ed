// Around every test with a browser: traces where it failed, and its pages closed.
import { afterAll, afterEach, beforeEach } from 'vitest';
import { beginTest, closeAllPages, closeTestsPages, endTest, openPages } from './opened';
import { leaveTraces } from './traces';

beforeEach(async ({ task, onTestFailed }) => {
  await closeTestsPages();
  beginTest();
  const file = task.file.name.replace(/^.*\//, '').replace('.test.ts', '');
  const names = [task.name];
  for (let { suite } = task; suite; suite = suite.suite) names.unshift(suite.name);
  onTestFailed(() => leaveTraces([file, ...names].join(' '), openPages()));
});

// Its pages stay for a while: what failed is looked at after all else.
afterEach(endTest);

afterAll(closeAllPages);
