// What the tests cost: processor seconds, which a second core does not make fewer.
import type { Figure } from './figure.ts';
import { costOf } from './processes.ts';

const vitest = (project: string) => [process.execPath, 'node_modules/vitest/vitest.mjs', 'run', '--project', project];

export async function testFigures(): Promise<Figure[]> {
  const seconds = (name: string, command: readonly string[], before: number, aim: string): Figure => ({
    name,
    value: costOf(command).processor,
    unit: 'core-seconds',
    before,
    aim,
  });
  return [
    seconds('tests without a browser', vitest('plain'), 518, 'at most 240'),
    seconds('tests with a browser', vitest('browser'), 158, 'at most 110'),
  ];
}
