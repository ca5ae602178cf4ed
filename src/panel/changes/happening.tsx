// What is under way, what is asked before it goes on, and what went wrong: the keyboard goes there.
import { PANEL } from '../../words/pages/panel';
import { Failure } from '../failure';
import { t } from '../language';
import { Question } from '../question';
import type { Work } from '../use-work';
import { Working } from '../working';
import type { AskedAgain } from './use-changes';

/** `again`: what is tried once more after a failure. */
export function Happening({ work, again }: { work: Work<string, AskedAgain>; again(): void }) {
  const { progress, failed, asked, back } = work;
  const doing = progress ? t(PANEL.tabsDone, { done: progress.done, all: progress.all }) : null;
  return (
    <>
      <Working {...work} doing={doing} />
      {asked ? <Question asked={asked} yes={() => asked.again(asked.confirm)} no={back} /> : null}
      {failed ? <Failure failed={failed} again={again} /> : null}
    </>
  );
}
