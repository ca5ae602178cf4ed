// A figure that a bench gives: what was counted or timed, what it was before, and what it aims at.

export interface Figure {
  name: string;
  /** In `unit`: a count, or a time as a multiple of a fixed piece of work in the same process. Never bare milliseconds of this machine. */
  value: number;
  unit: string;
  /** As people say it: `at most 45`. */
  aim?: string;
  /** The same figure at commit 020b3f7. */
  before?: number;
}
