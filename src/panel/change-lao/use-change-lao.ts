// The page's way: what there is to choose from, what was said, what it would do, and what was done.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { ChangeLaoResult } from '../../commands/changes/change-lao-result';
import type { ChangeLaoState } from '../../commands/pages/change-lao-state';
import { CHANGE_LAO_PAGE } from '../../words/pages/change-lao-page';
import { call } from '../call';
import { type AskedAgain, type Changes, useChanges } from '../changes/use-changes';
import { t } from '../language';
import { useWork, type Work } from '../use-work';
import { lackOf, NOTHING_SAID, optionsOf, type Said } from './said';

export interface ChangeLao {
  work: Work<string, AskedAgain>;
  /** Null while it is read, or where it may not be. */
  state: ChangeLaoState | null;
  said: Said;
  mean(more: Partial<Said>): void;
  changes: Changes<ChangeLaoResult>;
  /** Once more what has failed: to open, or to look. */
  look(): void;
  /** To the next change. */
  next(): void;
}

export function useChangeLao(): ChangeLao {
  const work = useWork<string, AskedAgain>(t(CHANGE_LAO_PAGE.opening));
  const { attempt, fail } = work;
  const [state, setState] = useState<ChangeLaoState | null>(null);
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  const changes = useChanges<ChangeLaoResult>('change-lao', work);
  const refuse = (message: string) => fail({ message, detail: null });

  const open = () =>
    void attempt(t(CHANGE_LAO_PAGE.opening), async () => {
      const answer = await call('changeLaoState');
      if (answer.done) setState(answer);
      else refuse(answer.message);
    });
  const first = useRef(open);
  useEffect(() => first.current(), []);

  const see = (known: ChangeLaoState) =>
    void attempt(t(CHANGE_LAO_PAGE.looking), async () => {
      const lack = lackOf(said, known);
      if (lack !== null) return refuse(lack);
      const refusal = await changes.look(optionsOf(said));
      if (refusal) refuse(refusal.message);
    });

  return {
    ...{ work, state, said, changes },
    mean: (more) => setSaid((before) => ({ ...before, ...more })),
    look: () => (state ? see(state) : open()),
    next() {
      changes.leave();
      setSaid(NOTHING_SAID);
      setState(null);
      open();
    },
  };
}
