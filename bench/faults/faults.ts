// Prints what becomes of whatever Google calls when it is broken off: at each of its calls, in each way that Google has.
// `npm run bench:faults -- [--province small|phrae|2559] [--way WAY] [--every STEP] [NAME…]` takes the way that is named, every STEPth call only,
// and the runs that are named.
import { parseArgs } from 'node:util';
import { breakRuns, WAYS } from '../../test/support/runs/broken-runs';
import { PROVINCES } from './provinces';
import { runsOn } from './runs';

const { values, positionals } = parseArgs({
  options: {
    province: { type: 'string', default: 'small' },
    way: { type: 'string' },
    every: { type: 'string', default: '1' },
  },
  allowPositionals: true,
});
const every = Number(values.every);
if (!(every >= 1)) throw new Error(`--every is ${values.every}, expected a number from 1`);
const province = PROVINCES[values.province];
if (!province)
  throw new Error(`--province is ${values.province}, expected one of ${Object.keys(PROVINCES).join(', ')}`);
const ways = values.way === undefined ? Object.keys(WAYS) : [values.way];
const unknown = ways.find((way) => !(way in WAYS));
if (unknown !== undefined) throw new Error(`--way is ${unknown}, expected one of ${Object.keys(WAYS).join('; ')}`);

console.log(
  '| run | how it ends | calls tried | typed changed | figures torn | next run not whole | next run refused |',
);
console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: |');
for (const { name, start, run } of runsOn(province())) {
  if (positionals.length && !positionals.includes(name)) continue;
  for (const way of ways) {
    const { places, typedChanged, torn, notWhole, refusedNext } = breakRuns(start, run, way, every);
    const where = notWhole.length ? `${notWhole.length} (${notWhole.slice(0, 5).join(', ')}…)` : '0';
    console.log(`| ${name} | ${way} | ${places} | ${typedChanged} | ${torn} | ${where} | ${refusedNext} |`);
  }
}
