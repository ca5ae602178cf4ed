import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { readXlsx, writeXlsx } from './local/xlsx.ts';
import { workbook } from './test/local/xlsx-arbitrary.ts';

let lines: string[] = [];
let w = 0,
  r = 0,
  n = 0;
const runs = Number(process.argv[2] ?? 20);
const result = await fc.check(
  fc.asyncProperty(workbook, async (book) => {
    let t = performance.now();
    const b = await writeXlsx(book);
    w += performance.now() - t;
    t = performance.now();
    const back = await readXlsx(b);
    r += performance.now() - t;
    n++;
    lines = [];
    if (!isDeepStrictEqual(back, book)) {
      diff(back, book, '');
      throw new Error('x');
    }
  }),
  {
    numRuns: runs,
    endOnFailure: false,
    interruptAfterTimeLimit: 60000,
    ...(process.argv[3] ? { seed: Number(process.argv[3]) } : {}),
  },
);
lines = [];
function diff(a: any, b: any, path: string) {
  lines = [];
  d(a, b, path);
}
function d(a: any, b: any, path: string) {
  if (isDeepStrictEqual(a, b)) return;
  if (a && b && typeof a === 'object' && typeof b === 'object') {
    const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
    if (Array.isArray(a) && a.length !== b.length) lines.push(path + ' length ' + a.length + ' ' + b.length);
    for (const k of keys) d(a[k], b[k], path + '.' + k);
  } else lines.push(path + ': got ' + JSON.stringify(a)?.slice(0, 300) + ' wanted ' + JSON.stringify(b)?.slice(0, 300));
}
console.log(
  result.failed,
  result.interrupted,
  result.numRuns,
  'seed',
  result.seed,
  'write',
  (w / n) | 0,
  'read',
  (r / n) | 0,
  n,
);
if (result.failed) {
  console.log(String(result.errorInstance instanceof Error ? result.errorInstance.stack : '').slice(0, 800));
  console.log(lines.join('\n').slice(0, 3000));
  console.log(
    JSON.stringify(
      result.counterexample?.[0].sheets.map((s) => ({
        n: s.name.slice(0, 40),
        c: s.cells.flatMap((r, i) => r?.flatMap((c, j) => (c ? [[i, j, c]] : [])) ?? []),
        m: s.merges,
      })),
    ).slice(0, 2500),
  );
}
if (result.failed) {
  const book = result.counterexample![0];
  try {
    const back = await readXlsx(await writeXlsx(book));
    diff(back, book, '');
    console.log('DIFF', lines.join('\n'));
  } catch (e) {
    console.log('THROWN', (e as Error).stack, (e as Error).cause);
  }
}
