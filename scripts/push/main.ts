// npm run push [-- --yes]: the add-on to the script of .clasp.json; npm run push:prod to that of .clasp.prod.json; npm run push -- --with-mail
// pushes the build with mail to that of .clasp.mail.json.
import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createInterface } from 'node:readline/promises';
import { fileURLToPath } from 'node:url';
import { type Machine, push } from './push.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const MODULES = `${ROOT}node_modules`;

/** By name: run by this very Node, whatever shell there is. */
const TOOLS: Readonly<Record<string, readonly string[]>> = {
  tsc: [`${MODULES}/typescript-7/bin/tsc`],
  vitest: [`${MODULES}/vitest/vitest.mjs`],
  clasp: [`${MODULES}/@google/clasp/build/src/index.js`],
  build: [`${MODULES}/tsx/dist/cli.mjs`, 'scripts/build.ts'],
};

function run(tool: string, given: readonly string[], isShown: boolean): ReturnType<Machine['run']> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [...(TOOLS[tool] as readonly string[]), ...given], {
      cwd: ROOT,
      stdio: isShown ? 'inherit' : ['ignore', 'pipe', 'ignore'],
    });
    let said = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => {
      said += text;
    });
    child.on('error', reject).on('close', (status) => resolve({ status: status ?? 1, said }));
  });
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return await lines.question(`${question}: `);
  } finally {
    lines.close();
  }
}

process.exitCode = await push(process.argv.slice(2), {
  run,
  read: (path) => readFile(`${ROOT}${path}`, 'utf8').catch(() => null),
  ask: process.stdin.isTTY ? ask : null,
  tell: (line) => console.log(line),
});
