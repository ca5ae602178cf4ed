// npm run bench: counts and ratios, not verdicts. Service calls, the bundle's size and load, and the domain's time for the whole country.
import { readFileSync } from 'node:fs';
import { createContext, runInContext } from 'node:vm';
import { buildWhenStale } from '../scripts/build-when-stale';
import { compareRounds } from '../src/domain/comparison';
import { completeness } from '../src/domain/completeness';
import { lookOut } from '../src/domain/outlook';
import { summarise } from '../src/domain/summary';
import { validate } from '../src/domain/validate';
import { manyLaos, rosterText } from '../test/support/many-laos';
import { emptyBook, phraeBook, run, runCounted } from '../test/support/office';
import { provinceOf } from '../test/support/province';

const COUNTRY = 7850;
const LARGEST_PROVINCE = 340;
const RUNS = 41;

function median(times: readonly number[]): number {
  return [...times].sort((one, other) => one - other)[Math.floor(times.length / 2)] as number;
}

/** Milliseconds, the median of several runs. */
function time(work: (run: number) => void, runs = RUNS): number {
  const times = Array.from({ length: runs }, (_, index) => {
    const start = performance.now();
    work(index);
    return performance.now() - start;
  });
  return median(times);
}

/** Parse and run in a bare realm; a different text each time, so that no cache answers. */
function loadTime(code: string): number {
  const realms = Array.from({ length: RUNS }, () => createContext(Object.create(null)));
  return time((index) => {
    runInContext(`${code}\n//${index}`, realms[index] as object);
  });
}

function calls(title: string, book: ReturnType<typeof phraeBook>): void {
  for (const command of ['validate', 'summary', 'comparison', 'completeness', 'targets', 'outlook']) {
    const counted = runCounted(structuredClone(book), command, command === 'validate' ? {} : { round: '2556-07-01' })
      .host.calls;
    const all = [...counted.values()].reduce((sum, count) => sum + count, 0);
    console.log(
      `${title}  ${command.padEnd(13)} value reads ${counted.get('Range.getValues')}, value writes ${counted.get('Range.setValues')}, all calls ${all}`,
    );
  }
}

await buildWhenStale();
const built = (name: string) => readFileSync(new URL(`../dist/${name}`, import.meta.url), 'utf8');
const kilobytes = (text: string) => `${(Buffer.byteLength(text) / 1024).toFixed(1)} KB`;
const code = built('Code.js');
const [empty, loaded] = [loadTime(''), loadTime(code)];
console.log(
  `bundle: ${kilobytes(code)}, and ${kilobytes(built('Words.html'))} of words; load ${loaded.toFixed(2)} ms, an empty script ${empty.toFixed(2)} ms`,
);

calls('83 LAOs ', phraeBook());
const large = emptyBook();
run(large, 'set-up', { province: 'ใหญ่', year: 2556, roster: rosterText(manyLaos(LARGEST_PROVINCE, 8)) });
calls('340 LAOs', large);

const country = provinceOf(manyLaos(COUNTRY, 900));
const works: Record<string, () => void> = {
  summary: () => summarise(country, 5),
  comparison: () => compareRounds(country, 4, 5),
  completeness: () => completeness(country, 5),
  outlook: () => lookOut(country, 3),
  validate: () => validate(country, 5),
};
for (const [name, work] of Object.entries(works)) {
  const small = provinceOf(manyLaos(COUNTRY / 10, 90));
  const tenth = time(() => (name === 'validate' ? validate(small, 5) : summarise(small, 5)), 11);
  console.log(
    `${COUNTRY} LAOs, 6 rounds: ${name.padEnd(13)} ${time(work, 11).toFixed(1)} ms${name === 'validate' || name === 'summary' ? ` (${(time(work, 11) / tenth).toFixed(1)} times a tenth of it)` : ''}`,
  );
}
