import { copyFileSync, mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { main } from './local/cli.ts';
import { readXlsx } from './local/xlsx.ts';
const dir = '/work/shared/field-cases/xlsx/';
const folder = mkdtempSync('/tmp/fcase-');
const Real = Date; const at = Real.parse('2013-07-04T03:00:00Z');
globalThis.Date = class extends Real { constructor(...a: any[]) { if (a.length) super(...(a as [])); else super(at); } static override now() { return at; } } as never;
async function call(...words: string[]) { const parts: string[] = []; const keep = [process.stdout.write, process.stderr.write] as const; const eat = ((p: unknown) => { parts.push(String(p)); return true; }) as never; process.stdout.write = eat; process.stderr.write = eat; try { const status = await main(words); return `${status} ${parts.join('')}`; } finally { [process.stdout.write, process.stderr.write] = keep; } }
let baseSaid: Record<string, string> = {};
for (const f of ['base.xlsx', ...readdirSync(dir).filter((x) => x !== 'base.xlsx').sort()]) {
  for (const cmd of [['validate'], ['summary', '--round', '2556-07-01'], ['set-up']]) {
    const path = `${folder}/book.xlsx`; copyFileSync(dir + f, path);
    const one = await call('run', cmd[0]!, path, ...cmd.slice(1), '--json'); const b1 = await readXlsx(new Uint8Array(readFileSync(path)));
    const two = await call('run', cmd[0]!, path, ...cmd.slice(1), '--json'); const b2 = await readXlsx(new Uint8Array(readFileSync(path)));
    if (f === 'base.xlsx') baseSaid[cmd[0]!] = one;
    console.log(f, cmd[0], one === two ? 'said same' : `SAID ${one.slice(0, 300)}\n VS ${two.slice(0, 300)}`, isDeepStrictEqual(b1, b2) ? 'book same' : 'BOOK DIFFERS', one === baseSaid[cmd[0]!] ? '= base' : '', one.slice(0, 1));
  }
}
