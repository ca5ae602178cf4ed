// Keeps a workbook's file up to date: soon after a change, never two writes at once, and once more at the end.

/** Long enough for a clerk who types a column to be saved once, short enough to lose next to nothing. */
const PAUSE = 400;
const PAUSE_AFTER_FAILURE = 10_000;

export interface Keeping<Copy> {
  /** The workbook as it is now, with all changes that were told of; what happens to it later does not show in it. */
  read(): Promise<Copy>;
  write(copy: Copy): Promise<void>;
  failed(error: unknown): void;
}

export class Keeper<Copy> {
  readonly #keeping: Keeping<Copy>;
  /** How many changes there were, and how many of them are in the file. */
  #changes = 0;
  #saved = 0;
  #timer: NodeJS.Timeout | null = null;
  #writing: Promise<void> | null = null;
  #isEnding = false;

  constructor(keeping: Keeping<Copy>) {
    this.#keeping = keeping;
  }

  /** However many more there are, the next save begins a pause after the first of them, or after the save that is under way. */
  changed(): void {
    this.#changes += 1;
    this.#plan(PAUSE);
  }

  /** What is not saved yet is, now, and nothing later. A failure is thrown. */
  async finish(): Promise<void> {
    this.#isEnding = true;
    await this.#writing?.catch(() => undefined);
    this.#cancel();
    if (this.#saved < this.#changes) await this.#write();
  }

  #plan(pause: number): void {
    if (this.#writing || this.#isEnding) return;
    this.#timer ??= setTimeout(() => void this.#write().catch(this.#keeping.failed), pause);
  }

  #cancel(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #write(): Promise<void> {
    this.#cancel();
    let pause = PAUSE;
    this.#writing = this.#save()
      .catch((error: unknown) => {
        pause = PAUSE_AFTER_FAILURE;
        throw error;
      })
      .finally(() => {
        this.#writing = null;
        if (this.#saved < this.#changes) this.#plan(pause);
      });
    return this.#writing;
  }

  async #save(): Promise<void> {
    const count = this.#changes;
    await this.#keeping.write(await this.#keeping.read());
    this.#saved = count;
  }
}
