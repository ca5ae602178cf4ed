// How long scripts may take, as on Google: what takes longer is stopped wherever it is.

import vm from 'node:vm';

/** In milliseconds: of what a person starts, and of simple triggers and custom functions. */
export const LIMITS = { run: 360_000, simple: 30_000 } as const;

export class TimedOut extends Error {
  override readonly name: string = 'Exception';

  constructor(limit: number) {
    const [minutes, seconds] = [limit / 60_000, limit / 1000];
    const th = minutes >= 1 ? `${minutes} นาที` : `${seconds} วินาที`;
    const en = minutes >= 1 ? `${minutes} minutes` : `${seconds} seconds`;
    super(
      `คำสั่งใช้เวลานานเกิน ${th} ระบบจึงหยุดคำสั่งและยังไม่ได้แก้ไขข้อมูลใด / It took longer than ${en} and was stopped. Nothing was changed.`,
    );
  }
}

/** Node limits the time of scripts alone, with all that they call: this one calls the work. */
const around = { work: () => {} };
const context = vm.createContext(around);
const script = new vm.Script('work()', { filename: 'time-limit.js' });

/** Nothing of it goes on after that; what it was about to change may be half changed. */
export function within<Result>(limit: number, work: () => Result): Result {
  const outer = around.work;
  const done: Result[] = [];
  around.work = () => void done.push(work());
  try {
    script.runInContext(context, { timeout: limit, displayErrors: false });
  } catch (error) {
    throw (error as NodeJS.ErrnoException).code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? new TimedOut(limit) : error;
  } finally {
    around.work = outer;
  }
  return done[0] as Result;
}
