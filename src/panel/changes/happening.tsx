// What is under way, what is asked before it goes on, and what went wrong: the keyboard goes there.
import type { ComponentChildren } from 'preact';
import { PANEL } from '../../words/pages/panel';
import { Failure } from '../failure';
import { intoFocus } from '../into-focus';
import { t } from '../language';
import { Question } from '../question';
import type { Work } from '../use-work';
import { Working } from '../working';
import type { AskedAgain } from './use-changes';

function Focused({ children }: { children: ComponentChildren }) {
  return (
    <div tabIndex={-1} ref={intoFocus}>
      {children}
    </div>
  );
}

/** `again`: what is tried once more after a failure. */
export function Happening({ work, again }: { work: Work<string, AskedAgain>; again(): void }) {
  const { busy, progress, failed, said, asked, ask } = work;
  const doing = progress ? t(PANEL.tabsDone, { done: progress.done, all: progress.all }) : null;
  return (
    <>
      <Working busy={busy} progress={progress} doing={doing} said={said} />
      {asked ? (
        <Focused>
          <Question asked={asked} yes={() => asked.again(asked.confirm)} no={() => ask(null)} />
        </Focused>
      ) : null}
      {failed ? (
        <Focused>
          <Failure failed={failed} again={again} />
        </Focused>
      ) : null}
    </>
  );
}
