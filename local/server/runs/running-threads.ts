// The threads in which runs of the add-on are done (run-thread.ts): several at once, and none for longer than it may take.

import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { HOST_FOLDER } from '../../host-build.ts';
import { TimedOut } from '../../services/host/time-limit.ts';
import { type Ended, type Executed, NOTHING, type Order } from './execution.ts';
import type { Runner } from './running.ts';

const SCRIPT = join(HOST_FOLDER, 'run-thread.mjs');

/** A run that takes minutes does not keep others waiting; more than these wait. */
const MOST_THREADS = 4;
/** Threads that have nothing to do and are kept for the next run. */
const MOST_IDLE = 2;
/** Megabytes: far more than the largest province takes. */
const MOST_MEMORY = 1024;
/** Milliseconds. A thread mostly stops by itself what takes too long; where it cannot, it is ended. */
const GRACE = 2000;

const TOO_MUCH =
  'คำสั่งใช้หน่วยความจำมากเกินไป ระบบจึงหยุดคำสั่งและยังไม่ได้แก้ไขข้อมูลใด / It needed too much memory and was stopped. Nothing was changed.';

const ENDS =
  'เซิร์ฟเวอร์กำลังปิด ระบบจึงหยุดคำสั่งและยังไม่ได้แก้ไขข้อมูลใด / The server ends and has stopped it. Nothing was changed.';

export class RunningThreads implements Runner {
  readonly limit: number;
  readonly #all = new Set<Worker>();
  readonly #idle: Worker[] = [];
  readonly #waiting: (() => void)[] = [];
  #isClosed = false;

  constructor(limit: number) {
    this.limit = limit;
  }

  async execute(order: Order): Promise<Executed> {
    while (this.#idle.length === 0 && this.#all.size >= MOST_THREADS)
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    if (this.#isClosed) return failedWith({ name: 'Exception', message: ENDS });
    const worker = this.#idle.pop() ?? this.#start();
    try {
      return await this.#runIn(worker, order);
    } finally {
      if (this.#all.has(worker)) {
        if (this.#idle.length < MOST_IDLE) this.#idle.push(worker);
        else await this.#end(worker);
      }
      this.#waiting.shift()?.();
    }
  }

  async close(): Promise<void> {
    this.#isClosed = true;
    await Promise.all(Array.from(this.#all, (worker) => this.#end(worker)));
    for (const goOn of this.#waiting.splice(0)) goOn();
  }

  #start(): Worker {
    const worker = new Worker(SCRIPT, { resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY } });
    worker.unref();
    this.#all.add(worker);
    worker.once('exit', () => {
      this.#all.delete(worker);
      const at = this.#idle.indexOf(worker);
      if (at >= 0) this.#idle.splice(at, 1);
    });
    return worker;
  }

  #runIn(worker: Worker, order: Order): Promise<Executed> {
    return new Promise((resolve) => {
      const settle = (executed: Executed) => {
        clearTimeout(timer);
        worker.off('message', settle).off('error', lost).off('exit', ended);
        resolve(executed);
      };
      const stop = (error: Pick<Error, 'name' | 'message'>) => {
        settle(failedWith(error));
        void this.#end(worker);
      };
      const lost = (error: NodeJS.ErrnoException) => {
        const isTooMuch = error.code === 'ERR_WORKER_OUT_OF_MEMORY';
        stop({ name: 'Exception', message: isTooMuch ? TOO_MUCH : error.message });
      };
      const ended = () => lost(new Error(this.#isClosed ? ENDS : 'The thread that ran it has ended.'));
      const timer = setTimeout(() => stop(new TimedOut(order.limit)), order.limit + GRACE);
      worker.on('message', settle).on('error', lost).on('exit', ended);
      try {
        worker.postMessage(order);
      } catch (error) {
        stop(error as Error);
      }
    });
  }

  async #end(worker: Worker): Promise<void> {
    this.#all.delete(worker);
    await worker.terminate();
  }
}

function failedWith({ name, message }: Pick<Error, 'name' | 'message'>): Ended {
  return { delta: null, raw: NOTHING, log: [], error: { name, message } };
}
