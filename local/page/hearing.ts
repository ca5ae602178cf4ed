// What the server says of the workbook, in the order of its versions: shown cell by cell, or the workbook anew where one was missed.

import type { Moved, Update } from '../server/protocol.ts';
import { tell } from './header/notices.ts';
import { UnderneathQuestion } from './header/underneath.ts';
import { report } from './typing/settled.ts';

export interface Heard {
  /** When nobody is typing: nothing is taken from under somebody's hands. */
  free(): Promise<void>;
  /** Shows the workbook as it is by now, and gives its version; it is the owner's to choose between two files. */
  load(): Promise<{ version: number; isOwner: boolean }>;
  /** Cells that are others. */
  change(changed: Update): void;
  /** Lines that have moved. */
  follow(moved: Moved): void;
  /** Nobody can tell any more where lines have gone. */
  forget(): void;
}

export class Hearing {
  readonly #heard: Heard;
  readonly #underneath = new UnderneathQuestion();
  /** Of what is shown. */
  version = 0;
  /** Until the workbook is shown. */
  loading: Promise<void> = Promise.resolve();
  /** The last version that this window was told of, or began with. */
  #last = 0;
  #isOwner = false;
  #isReloading = false;
  /** What the person has been told: each break tells it again. */
  #noticed = '';

  constructor(heard: Heard) {
    this.#heard = heard;
  }

  async load(): Promise<void> {
    const { version, isOwner } = await this.#heard.load();
    this.version = version;
    this.#last ||= version;
    this.#isOwner = isOwner;
  }

  /** One that failed does not keep the next from trying. */
  reload(): void {
    if (this.#isReloading) return;
    this.#isReloading = true;
    const begin = () => {
      this.#isReloading = false;
      return this.load();
    };
    this.loading = report(this.loading.then(() => this.#heard.free()).then(begin));
  }

  /** The connection is there again: what was said meanwhile is not known. */
  again(): void {
    this.#last = 0;
    this.#heard.forget();
    this.reload();
  }

  update(changed: Update): void {
    this.#follow(changed);
    this.#tell(changed);
    const { version: next, reload: isWhole } = changed;
    if (next <= this.version) return;
    // One that was missed cannot be made up for cell by cell.
    if (isWhole || next > this.version + 1) this.reload();
    else {
      this.version = next;
      this.#heard.change(changed);
    }
  }

  /** The selection and this window's filters go with their lines. */
  #follow({ version: next, moved }: Update): void {
    if (this.#last > 0 && next > this.#last + 1) this.#heard.forget();
    if (next > this.#last && moved) this.#heard.follow(moved);
    this.#last = Math.max(this.#last, next);
  }

  #tell({ underneath, notice }: Update): void {
    const failed = (error: unknown) => void report(Promise.reject(error));
    const isAsked = underneath !== undefined && this.#underneath.ask(underneath, this.#isOwner, failed);
    if (notice === undefined || notice === this.#noticed) return;
    this.#noticed = notice;
    if (!isAsked) void tell({ title: 'ขั้นตอน', text: notice });
  }
}
