// A sidebar that looks at the workbook when it opens, shows what was found, and has it put right when it is asked to.
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Options } from '../commands/running/command';
import type { Outcome } from '../commands/running/outcome';
import { PANEL_STATE } from '../words/pages/panel-state';
import type { Text } from '../words/text';
import { call } from './call';
import { Failure } from './failure';
import { t } from './language';
import { type Asked, Question } from './question';
import { runToEnd } from './run-to-end';
import { useWork, type Work } from './use-work';
import { Working } from './working';

interface LookingWords {
  looking: Text;
  mending: Text;
  again: Text;
}

export interface Looking<Found> {
  work: Work<string, Asked>;
  /** Null until it has been looked once. */
  found: Found | null;
  /** Looks once more. */
  again(): void;
  /** Runs a command, and looks again; one that asks first is asked of the user. `mended`: called when it has run. */
  mend(command: string, options: Options, mended?: () => void): void;
}

/** `command`: the one that looks. */
export function useLooking<Found extends object>(command: string, words: LookingWords): Looking<Found> {
  const [found, setFound] = useState<Found | null>(null);
  const work = useWork<string, Asked>(t(words.looking));
  const { busy, tell, fail, say, ask, attempt } = work;

  async function look(): Promise<void> {
    const outcome = (await call('runCommand', command, {})) as Outcome<Found>;
    if (outcome.done) setFound(outcome.result);
    else fail({ message: outcome.message, detail: null });
  }

  const again = () => void attempt(t(words.looking), look);

  const mend: Looking<Found>['mend'] = (by, options, mended) =>
    void attempt(t(words.mending), async () => {
      const outcome = await runToEnd(by, options, tell);
      if (!outcome.done && outcome.confirm !== null) return ask({ message: outcome.message, confirm: outcome.confirm });
      mended?.();
      await look();
      if (outcome.done) say(outcome.message);
      else fail({ message: outcome.message, detail: null });
    });

  const first = useRef(again);
  useEffect(() => first.current(), []);
  useEffect(() => {
    document.body.setAttribute('aria-busy', String(busy !== null));
  }, [busy]);
  return { work, found, again, mend };
}

interface LookingPageProps {
  looking: Pick<Looking<object>, 'work' | 'again'>;
  words: LookingWords;
  /** How far it is. Places: done, all. */
  partsDone: Text;
  /** The answer to what was asked, by its code. */
  yes(confirm: string): void;
  children: ComponentChildren;
}

/** What is under way stands above what was found. */
export function LookingPage({ looking: { work, again }, words, partsDone, yes, children }: LookingPageProps) {
  const { busy, progress, failed, asked, back } = work;
  const doing = progress ? t(partsDone, { done: progress.done, all: progress.all }) : null;
  return (
    <main>
      <Working {...work} doing={doing} />
      {failed ? <Failure failed={failed} again={again} /> : null}
      {asked ? <Question asked={asked} yes={() => yes(asked.confirm)} no={back} /> : null}
      <h2 class="unseen">{t(PANEL_STATE.found)}</h2>
      {children}
      <button type="button" disabled={busy !== null} onClick={again}>
        {t(words.again)}
      </button>
    </main>
  );
}
