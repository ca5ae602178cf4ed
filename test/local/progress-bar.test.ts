// The bar of a long call: on a terminal one line that grows and is gone at the end; elsewhere nothing.
import { expect, it } from 'vitest';
import { progressBar } from '../../local/stack/progress-bar';

function terminal(isTTY: boolean) {
  const written: string[] = [];
  const stream = { isTTY, write: (text: string) => written.push(text) } as unknown as NodeJS.WriteStream;
  return { stream, written };
}

it('grows step by step, names what is read, and leaves a clean line', () => {
  const { stream, written } = terminal(true);
  const bar = progressBar(2, stream);
  bar.step('แพร่.csv');
  bar.step('น่าน.csv');
  bar.end();
  expect(written.map((text) => text.replace('\r\u001B[K', ''))).toEqual([
    `[${'#'.repeat(15)}${'.'.repeat(15)}] 1/2 แพร่.csv`,
    `[${'#'.repeat(30)}] 2/2 น่าน.csv`,
    '',
  ]);
  expect(written.every((text) => text.startsWith('\r\u001B[K') && !text.includes('\n'))).toBe(true);
});

it('says nothing where nobody watches', () => {
  const { stream, written } = terminal(false);
  const bar = progressBar(2, stream);
  bar.step('แพร่.csv');
  bar.end();
  expect(written).toEqual([]);
});

it('has no length where there is no file', () => {
  const { stream, written } = terminal(true);
  progressBar(0, stream).end();
  expect(written).toEqual(['\r\u001B[K']);
});
