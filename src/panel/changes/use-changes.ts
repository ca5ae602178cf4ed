// The dealings of such a page with the add-on: what would change is asked for, what was agreed to is written, and that is taken back.
import { useState } from 'preact/hooks';
import type { ChangesResult } from '../../commands/changes/changes-result';
import type { UndoneCell } from '../../commands/changes/undo';
import type { Options } from '../../commands/running/command';
import type { Outcome, Refused } from '../../commands/running/outcome';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import { call } from '../call';
import { t } from '../language';
import type { Asked } from '../question';
import { runToEnd } from '../run-to-end';
import type { Work } from '../use-work';

/** What a command asks, and how it goes on once that is confirmed by its code. */
export interface AskedAgain extends Asked {
  again(confirm: string): void;
}

export interface PlacedCell {
  tab: string;
  cell: string;
}

/** What one answer shows. */
export interface Shown<Result> {
  result: Result;
  /** What it was asked with. */
  options: Options;
  /** Which answer it is, from 1. */
  nth: number;
}

interface Undone {
  cells: readonly UndoneCell[];
  counts: Readonly<Record<UndoneCell['kind'], number>>;
}

/** What any such command answers. */
type Taking = Pick<ChangesResult, 'confirm' | 'written' | 'meanwhile' | 'run'>;

export interface Changes<Result = ChangesResult> {
  shown: Shown<Result> | null;
  taken: { written: number; meanwhile: readonly PlacedCell[]; run: string | null } | null;
  undone: Undone | null;
  /** Asks what would change, within work that is under way. A refusal is for whoever asked. */
  look(options: Options): Promise<Refused | null>;
  /** Forgets what was shown and done. */
  leave(): void;
  /** `only`: the numbers of what was agreed to; without it, all. */
  take(only?: string): void;
  undo(): void;
}

export function useChanges<Result extends Taking>(
  command: 'import' | 'tidy' | 'change-lao',
  { attempt, tell, say, ask, fail }: Work<string, AskedAgain>,
): Changes<Result> {
  const [shown, setShown] = useState<Shown<Result> | null>(null);
  const [taken, setTaken] = useState<Changes['taken']>(null);
  const [undone, setUndone] = useState<Undone | null>(null);

  async function look(options: Options): Promise<Refused | null> {
    const outcome = (await call('runCommand', command, options)) as Outcome<Result>;
    if (!outcome.done) return outcome;
    const { result } = outcome;
    setTaken(null);
    setUndone(null);
    setShown((before) => ({ result, options, nth: (before ? before.nth : 0) + 1 }));
    return null;
  }

  function refuse({ message, confirm }: Refused, again: (confirm: string) => void): void {
    if (confirm === null) fail({ message, detail: null });
    else ask({ message, confirm, again });
  }

  const write = (confirm: string | null, options: Options, only: Options) =>
    void attempt(t(CHANGES_PAGE.taking), async () => {
      const outcome = (await runToEnd(command, { ...options, ...only, confirm }, tell)) as Outcome<Result>;
      if (outcome.done) {
        const { written, meanwhile, run } = outcome.result;
        setTaken({ written: written ?? 0, meanwhile, run });
      } else if (outcome.code === 'changes-moved') {
        const refusal = await look(options);
        if (refusal) fail({ message: refusal.message, detail: null });
        else say(t(CHANGES_PAGE.moved));
      } else refuse(outcome, (code) => write(code, options, only));
    });

  const takeBack = (confirm?: string) =>
    void attempt(t(CHANGES_PAGE.undoing), async () => {
      const outcome = (await runToEnd('undo', { confirm: confirm ?? taken?.run }, tell)) as Outcome<Undone>;
      if (outcome.done) setUndone(outcome.result);
      else refuse(outcome, takeBack);
    });

  return {
    shown,
    taken,
    undone,
    look,
    leave() {
      setShown(null);
      setTaken(null);
      setUndone(null);
    },
    take(only) {
      if (shown) write(shown.result.confirm, shown.options, only === undefined ? {} : { only });
    },
    undo: () => takeBack(),
  };
}
