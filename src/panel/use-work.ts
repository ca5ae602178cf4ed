// What a page of the add-on has under way, one thing at a time: how far it is, what it asked, what was said of it, and what failed.
import { useRef, useState } from 'preact/hooks';
import { cameFrom } from './came-from';
import { type Failed, failedBy } from './failure';
import type { Progress } from './run-to-end';

export interface Work<Said, Asked> {
  /** What is under way, in words; null: nothing. */
  busy: string | null;
  /** How far it is, where it takes more than one execution. */
  progress: Progress | null;
  tell(progress: Progress | null): void;
  /** A button was pressed in between: that press is refused, and it is said. */
  pressed: boolean;
  failed: Failed | null;
  fail(failed: Failed): void;
  said: Said | null;
  say(said: Said): void;
  asked: Asked | null;
  /** Null: the answer to what was asked is no. */
  ask(asked: Asked | null): void;
  /** To where the keyboard was before the last work; what was said and asked of it goes. */
  back(): void;
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
  const [pressed, press] = useState(false);
  const working = useRef(false);
  const wayBack = useRef<() => void>(() => {});

  async function attempt(words: string, work: () => Promise<void>): Promise<void> {
    if (working.current) return press(true);
    working.current = true;
    // The answer to a question comes from where the question came from.
    if (!asked) wayBack.current = cameFrom();
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
    press(false);
    working.current = false;
  }

  function back(): void {
    say(null);
    ask(null);
    // Once what bore the keyboard until now is gone.
    setTimeout(() => wayBack.current());
  }

  return { busy, progress, tell, pressed, back, failed, fail, said, say, asked, ask, attempt };
}
