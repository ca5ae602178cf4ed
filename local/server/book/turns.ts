// One after the other: what is done to the workbook, and what looks at it between two changes.

import { setImmediate as otherWork } from 'node:timers/promises';

export class Turns {
  #last: Promise<unknown>;

  /** `first`: what everything waits for. */
  constructor(first: Promise<unknown>) {
    this.#last = first;
  }

  take<Result>(work: () => Promise<Result>): Promise<Result> {
    // Between two turns the rest of the process is heard, however many of them wait.
    const result = this.#last.then(() => otherWork()).then(work);
    this.#last = result.catch(() => undefined);
    return result;
  }

  /** When all that was asked for is done. */
  async rest(): Promise<void> {
    await this.#last.catch(() => undefined);
  }
}
