// npm run country [-- --seed 1] [--csv] [--times 10] [--out DIR]: writes what a made-up country hands in to the department, and beside it what is
// wrong with it. `--csv`: in CSV alone, which is quick; so is one that is larger.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { madeCountry } from './country';
import type { Fault } from './faults';
import { NOT_HANDED_IN } from './hand-over';
import { madeWorkbooks } from './workbooks';

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
const wanted = { seed: Number(values.seed), times: Number(values.times), csvAlone: values.csv || values.times !== '1' };
const faults: Fault[] = [];
let files = 0;
for (const made of madeCountry(wanted)) {
  for (const { name, content } of made.files) writeFileSync(join(folder, name), content);
  files += made.files.length;
  faults.push(...made.faults);
}
for await (const { name, content } of madeWorkbooks(wanted)) {
  writeFileSync(join(folder, name), content);
  files += 1;
}
writeFileSync(`${folder}.faults.json`, `${JSON.stringify({ notHandedIn: NOT_HANDED_IN, faults }, null, 2)}\n`);
console.log(`${folder}: ${files} files; what is wrong with them: ${folder}.faults.json`);
