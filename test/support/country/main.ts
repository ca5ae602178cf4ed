// npm run country [-- --seed 1] [--times 10] [--csv] [--out DIR]: writes what a made-up country hands in to the department, and beside it what is wrong with it.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeCountry } from './country';
import type { Fault } from './faults';
import { NOT_HANDED_IN } from './hand-over';

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    times: { type: 'string', default: '1' },
    csv: { type: 'boolean', default: false },
    out: { type: 'string', default: 'out/country' },
  },
});

const folder = values.out;
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const faults: Fault[] = [];
let files = 0;
for (const made of madeCountry({ seed: Number(values.seed), times: Number(values.times), csvAlone: values.csv })) {
  for (const { name, content } of made.files) writeFileSync(join(folder, name), content);
  files += made.files.length;
  faults.push(...made.faults);
}
writeFileSync(`${folder}.faults.json`, `${JSON.stringify({ notHandedIn: NOT_HANDED_IN, faults }, null, 2)}\n`);
console.log(`${folder}: ${files} files; what is wrong with them: ${folder}.faults.json`);
