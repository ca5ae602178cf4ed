// The command line of the local host: the built bundle on an .xlsx file.

import type { Call } from './cli/call.ts';
import { both, Failure, MissingFile, WrongCall } from './cli/failure.ts';

export const USAGE = `วิธีใช้ / Usage:
  npx khanton new BOOK.xlsx --roster ROSTER.tsv [--year 2556] [--province แพร่] [--editor DISTRICT=EMAIL ...]
       [--rounds DATE,DATE,...] [--indicators INDICATORS.tsv] [--now 2556-07-03T09:00] [--force]
  npx khanton run COMMAND BOOK.xlsx [--round 2556-07-01] [--now 2556-07-03T09:00] [--as USER] [--json] [option of the command ...]
  npx khanton run send-reminders BOOK.xlsx --with-mail [--confirm CODE | --daily] [--outbox FOLDER]
  npx khanton run print BOOK.xlsx --form FORM --out FILE.html|LETTER.docx [--round 2556-07-01]
  npx khanton edit BOOK.xlsx 'TAB!A1' VALUE [--as USER] [--now 2556-07-03T09:00]
  npx khanton eval BOOK.xlsx '=FORMULA' [--tab TAB] [--json]
  npx khanton backups BOOK.xlsx [--json]      what is kept beside the file, the newest first / สำเนาสำรองของไฟล์
  npx khanton restore BOOK.xlsx BACKUP        by its number in that list, or its name / กู้คืนจากสำเนาสำรอง
  npx khanton serve [BOOK.xlsx] [--port 8080] [--fresh] [--backups 14] [--run-seconds 360]      the shared sheet in a browser; without a file, the sample
  npx khanton stack DIR --out BOOK.xlsx [--out FILE.html|FILE.csv|FILE.json] [--long FILE.csv] [--round 2556-07-01]
       [--indicator ID] [--language th|en] [--now 2556-07-06T09:00] [--strict] [--json]      what provinces handed in, stacked / รวมข้อมูลที่จังหวัดส่ง
  npx khanton run --help               the commands and their options / คำสั่งทั้งหมดและตัวเลือก
  npx khanton run COMMAND --help       those of one command / ของคำสั่งเดียว

Exit status: 0 done, 1 refused or failed (the file is as it was), 2 wrong call.
สถานะเมื่อจบ: 0 สำเร็จ, 1 ทำไม่ได้ (ไฟล์ยังเหมือนเดิม), 2 สั่งไม่ถูกต้อง
`;

/** Each is loaded when it is called: none waits for what the others need. */
const CALLS: Readonly<Record<string, () => Promise<Call>>> = {
  new: async () => (await import('./cli/new.ts')).newCommand,
  run: async () => (await import('./cli/run.ts')).runCommand,
  edit: async () => (await import('./cli/edit.ts')).editCommand,
  eval: async () => (await import('./cli/eval.ts')).evalCommand,
  backups: async () => (await import('./cli/backups.ts')).backupsCommand,
  restore: async () => (await import('./cli/restore.ts')).restoreCommand,
  stack: async () => (await import('./cli/stack.ts')).stackCommand,
  serve: async () => (await import('./cli/serve.ts')).serveCommand,
};

/** Runs one call; returns its exit status. Nothing is thrown. */
export async function main(given: readonly string[]): Promise<number> {
  const [name = '', ...rest] = given;
  try {
    if (name === '' || name === '--help' || name === 'help') {
      process.stdout.write(USAGE);
      return name === '' ? 2 : 0;
    }
    if (name !== 'run' && rest.includes('--help')) {
      process.stdout.write(USAGE);
      return 0;
    }
    const load = Object.hasOwn(CALLS, name) ? CALLS[name] : undefined;
    if (!load) throw new WrongCall(both(`There is no command "${name}".`, `ไม่มีคำสั่ง "${name}"`));
    const call = await load();
    await call(rest);
    return 0;
  } catch (error) {
    return report(error);
  }
}

/** What should not happen: what the program says of it is for whoever mends it. */
function fault(message: string): string {
  return both(
    `Something went wrong in Khanton; the file is as it was (${message}).`,
    `ระบบขัดข้อง ไฟล์ยังเหมือนเดิม โปรดแจ้งผู้ดูแลระบบ (${message})`,
  );
}

function report(error: unknown): number {
  if (error instanceof WrongCall) {
    process.stderr.write(error instanceof MissingFile ? `${error.message}\n` : `${error.message}\n\n${USAGE}`);
    return 2;
  }
  const message = error instanceof Error ? error.message : String(error);
  const said = error instanceof Failure ? message : fault(message);
  process.stderr.write(`${said}\n`);
  // A fault of the program, not of the call: where it happened helps whoever mends it.
  if (!(error instanceof Failure) && process.env.KHANTON_DEBUG && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return 1;
}
