// Pushes the add-on to a script: checks first, names what it will replace, and asks. What it needs of the machine is handed in.
import { parseArgs } from 'node:util';
import { both, Failure } from '../../local/cli/failure.ts';
import { MAIL_SCOPES, manifestProblem, WANTED_SCOPES, WANTED_WITH_MAIL } from './manifest.ts';
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

interface Check {
  name: string;
  tool: string;
  given: readonly string[];
}

/** A build that can be pushed. */
interface Pushed {
  folder: string;
  /** Its project file, where no other is named. */
  project: string;
  scopes: readonly string[];
  checks: readonly Check[];
}

/** The types; then the tests of what is pushed, which build the plain one first. */
const CHECKS: readonly Check[] = [
  { name: 'types', tool: 'tsc', given: ['-b'] },
  { name: 'test/scripts', tool: 'vitest', given: ['run', '--project', 'plain', 'test/scripts'] },
];

const PLAIN: Pushed = { folder: 'dist', project: '.clasp.json', scopes: WANTED_SCOPES, checks: CHECKS };

const WITH_MAIL: Pushed = {
  folder: 'dist-mail',
  project: '.clasp.mail.json',
  scopes: WANTED_WITH_MAIL,
  checks: [...CHECKS, { name: 'dist-mail', tool: 'build', given: ['--with-mail'] }],
};

async function check({ run, read, tell }: Machine, { folder, scopes, checks }: Pushed): Promise<void> {
  for (const { name, tool, given } of checks) {
    tell(both(`Checking: ${name}`, `กำลังตรวจ: ${name}`));
    const { status } = await run(tool, given, true);
    if (status !== 0) throw new Failure(both(`${name} failed; nothing was pushed.`, `${name} ไม่ผ่าน จึงยังไม่ได้ติดตั้ง`));
  }
  const problem = manifestProblem((await read(`${folder}/appsscript.json`)) ?? '', scopes);
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

/** Google asks everybody who uses it for them, once. */
function tellScopes({ tell }: Machine): void {
  tell(
    both(
      'This is the build with mail. Beside what the plain one asks for, Google will ask everybody who uses it to allow:',
      'ชุดนี้ส่งอีเมลได้ Google จะขอให้ผู้ใช้ทุกคนอนุญาตเพิ่มจากชุดปกติ:',
    ),
  );
  for (const { scope, en, th } of MAIL_SCOPES) tell(`- ${scope}: ${both(en, th)}`);
}

async function pushed(given: readonly string[], machine: Machine): Promise<boolean> {
  const { values } = parseArgs({
    args: [...given],
    options: { yes: { type: 'boolean' }, project: { type: 'string' }, 'with-mail': { type: 'boolean' } },
  });
  const kind = values['with-mail'] ? WITH_MAIL : PLAIN;
  const project = values.project ?? kind.project;
  // Before the checks, which take a while.
  const target = targetOf(project, await machine.read(project), kind.folder);
  await check(machine, kind);
  if (values['with-mail']) tellScopes(machine);
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
