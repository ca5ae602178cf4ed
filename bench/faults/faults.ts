// Prints what becomes of whatever Google calls when it is broken off: at each of its calls, in each way that Google has.
// `npm run bench:faults -- [--province small|phrae|2559] [--every STEP] [NAME…]` takes every STEPth call only, and the runs that are named.
import { parseArgs } from 'node:util';
import { breakRuns, WAYS } from '../../test/support/runs/broken-runs';
import { PROVINCES } from './provinces';
import { runsOn } from './runs';

const { values, positionals } = parseArgs({
  options: { province: { type: 'string', default: 'small' }, every: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const every = Number(values.every);
if (!(every >= 1)) throw new Error(`--every is ${values.every}, expected a number from 1`);
const province = PROVINCES[values.province];
if (!province)
  throw new Error(`--province is ${values.province}, expected one of ${Object.keys(PROVINCES).join(', ')}`);

console.log(
  '| run | how it ends | calls tried | typed changed | figures torn | next run not whole | next run refused |',
);
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const { name, start, run } of runsOn(province())) {
  if (positionals.length && !positionals.includes(name)) continue;
  for (const way of Object.keys(WAYS)) {
    const { places, typedChanged, torn, notWhole, refusedNext } = breakRuns(start, run, way, every);
    const where = notWhole.length ? `${notWhole.length} (${notWhole.slice(0, 5).join(', ')}…)` : '0';
    console.log(`| ${name} | ${way} | ${places} | ${typedChanged} | ${torn} | ${where} | ${refusedNext} |`);
  }
}
