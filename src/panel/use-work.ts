// What a page of the add-on has under way, one thing at a time: how far it is, what it asked, what was said of it, and what failed.
import { useRef, useState } from 'preact/hooks';
import { type Failed, failedBy } from './failure';
import type { Progress } from './run-to-end';

export interface Work<Said, Asked> {
  /** What is under way, in words; null: nothing. */
  busy: string | null;
  /** How far it is, where it takes more than one execution. */
  progress: Progress | null;
  tell(progress: Progress | null): void;
  failed: Failed | null;
  fail(failed: Failed): void;
  said: Said | null;
  say(said: Said): void;
  asked: Asked | null;
  /** Null: the answer to what was asked is no. */
  ask(asked: Asked | null): void;
  /** What was said of the last work is gone by then. A second press of a button is no second command. */
  attempt(words: string, work: () => Promise<void>): Promise<void>;
}

/** `first`: what is under way from the beginning; null: nothing. */
export function useWork<Said, Asked>(first: string | null): Work<Said, Asked> {
  const [busy, setBusy] = useState<string | null>(first);
  const [progress, tell] = useState<Progress | null>(null);
  const [failed, fail] = useState<Failed | null>(null);
  const [said, say] = useState<Said | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const working = useRef(false);

  async function attempt(words: string, work: () => Promise<void>): Promise<void> {
    if (working.current) return;
    working.current = true;
    setBusy(words);
    fail(null);
    say(null);
    ask(null);
    try {
      await work();
    } catch (error) {
      fail(failedBy(error));
    }
    setBusy(null);
    tell(null);
    working.current = false;
  }

  return { busy, progress, tell, failed, fail, said, say, asked, ask, attempt };
}
