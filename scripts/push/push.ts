// Pushes the add-on to a script: checks first, names what it will replace, and asks. What it needs of the machine is handed in.
import { parseArgs } from 'node:util';
import { both, Failure } from '../../local/cli/failure.ts';
import { manifestProblem } from './manifest.ts';
import { type Target, targetOf } from './target.ts';

export interface Machine {
  /** Runs a tool of the project and waits for it. `isShown`: what it says is seen as it says it; else it is given back. */
  run(tool: string, given: readonly string[], isShown: boolean): Promise<{ status: number; said: string }>;
  /** Null where there is no such file. */
  read(path: string): Promise<string | null>;
  /** Null where nobody can be asked. */
  ask: ((question: string) => Promise<string>) | null;
  tell(line: string): void;
}

const YES = /^(?:y|yes|ใช่)$/i;

/** The types; then the tests of what is pushed, which build it first. */
const CHECKS: readonly { name: string; tool: string; given: readonly string[] }[] = [
  { name: 'types', tool: 'tsc', given: ['-b'] },
  { name: 'test/scripts', tool: 'vitest', given: ['run', '--project', 'plain', 'test/scripts'] },
];

async function check({ run, read, tell }: Machine): Promise<void> {
  for (const { name, tool, given } of CHECKS) {
    tell(both(`Checking: ${name}`, `กำลังตรวจ: ${name}`));
    const { status } = await run(tool, given, true);
    if (status !== 0) throw new Failure(both(`${name} failed; nothing was pushed.`, `${name} ไม่ผ่าน จึงยังไม่ได้ติดตั้ง`));
  }
  const problem = manifestProblem((await read('dist/appsscript.json')) ?? '');
  if (problem !== null) throw new Failure(problem);
}

/** Clasp knows those alone that stand by themselves in the user's Drive. */
async function titleOf({ run }: Machine, { file, scriptId }: Target): Promise<string | null> {
  const { status, said } = await run('clasp', ['list-scripts', '--json', '--project', file], false);
  if (status !== 0) return null;
  try {
    const scripts = JSON.parse(said) as { id: string; name: string }[];
    return scripts.find(({ id }) => id === scriptId)?.name ?? null;
  } catch {
    return null;
  }
}

async function mayReplace(machine: Machine, target: Target): Promise<boolean> {
  const title = await titleOf(machine, target);
  const named = title === null ? target.scriptId : `"${title}" (${target.scriptId})`;
  machine.tell(both(`This replaces all that the script ${named} holds.`, `จะแทนที่ทุกไฟล์ในสคริปต์ ${named}`));
  if (!machine.ask)
    throw new Failure(
      both('Nobody can be asked here: --yes pushes without a question.', 'ถามยืนยันไม่ได้ หากแน่ใจให้เพิ่ม --yes'),
    );
  return YES.test((await machine.ask(both('Push? yes/no', 'ติดตั้งหรือไม่ yes/no'))).trim());
}

async function pushed(given: readonly string[], machine: Machine): Promise<boolean> {
  const { values } = parseArgs({
    args: [...given],
    options: { yes: { type: 'boolean' }, project: { type: 'string', default: '.clasp.json' } },
  });
  // Before the checks, which take a while.
  const target = targetOf(values.project, await machine.read(values.project));
  await check(machine);
  if (!values.yes && !(await mayReplace(machine, target))) {
    machine.tell(both('Nothing was pushed.', 'ยังไม่ได้ติดตั้ง'));
    return false;
  }
  const { status } = await machine.run('clasp', ['push', '--force', '--project', target.file], true);
  if (status !== 0) throw new Failure(both('clasp did not push it.', 'clasp ติดตั้งไม่สำเร็จ'));
  machine.tell(both(`Pushed to ${target.scriptId}.`, `ติดตั้งใน ${target.scriptId} แล้ว`));
  return true;
}

/** The exit status: 0 pushed, 1 refused, failed or answered with no. */
export async function push(given: readonly string[], machine: Machine): Promise<number> {
  try {
    return (await pushed(given, machine)) ? 0 : 1;
  } catch (error) {
    machine.tell(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
