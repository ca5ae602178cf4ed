// The sidebar ตรวจสอบระบบ: what is not as it should be, what to do, and a button for what set-up puts right.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../commands/outcome';
import type { SelfChecked } from '../../commands/self-check';
import { PANEL } from '../../words/panel';
import { SELF_CHECK_PAGE } from '../../words/self-check';
import { call } from '../call';
import { type Failed, Failure, failedBy } from '../failure';
import { t } from '../language';
import { mount } from '../mount';
import { type Asked, Question } from '../question';
import { type Progress, runToEnd } from '../run-to-end';
import { WorkingBar } from '../working-bar';
import { Lines } from './lines';

function SelfCheck() {
  const [answer, setAnswer] = useState<SelfChecked | null>(null);
  const [busy, setBusy] = useState<string | null>(t(SELF_CHECK_PAGE.looking));
  const [progress, tell] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const [said, say] = useState<string | null>(null);
  /** A second press of a button is no second command. */
  const working = useRef(false);

  async function attempt(words: string, work: () => Promise<void>): Promise<void> {
    if (working.current) return;
    working.current = true;
    setBusy(words);
    setFailed(null);
    ask(null);
    say(null);
    try {
      await work();
    } catch (error) {
      setFailed(failedBy(error));
    }
    setBusy(null);
    tell(null);
    working.current = false;
  }

  async function look(): Promise<void> {
    const outcome = (await call('runCommand', 'self-check', {})) as Outcome<SelfChecked>;
    if (outcome.done) setAnswer(outcome.result);
    else setFailed({ message: outcome.message, detail: null });
  }

  const again = () => void attempt(t(SELF_CHECK_PAGE.looking), look);

  const mend = (confirm?: string) =>
    void attempt(t(SELF_CHECK_PAGE.mending), async () => {
      const outcome = await runToEnd('set-up', confirm === undefined ? {} : { confirm }, tell);
      if (!outcome.done && outcome.confirm !== null) return ask({ message: outcome.message, confirm: outcome.confirm });
      await look();
      if (outcome.done) say(outcome.message);
      else setFailed({ message: outcome.message, detail: null });
    });

  const first = useRef(again);
  useEffect(() => first.current(), []);
  useEffect(() => {
    document.body.setAttribute('aria-busy', String(busy !== null));
  }, [busy]);
  const doing = progress ? t(PANEL.tabsDone, { done: progress.done, all: progress.all }) : busy;
  return (
    <main>
      <div class="status" role="status">
        {busy === null ? null : (
          <p class="busy">
            <WorkingBar label={busy} progress={progress} /> {doing}
          </p>
        )}
        {busy === null && said !== null ? <p>{said}</p> : null}
      </div>
      {failed ? <Failure failed={failed} again={again} /> : null}
      {asked ? <Question asked={asked} yes={() => mend(asked.confirm)} no={() => ask(null)} /> : null}
      {answer ? <Lines answer={answer} isBusy={busy !== null} mend={() => mend()} /> : null}
      <button type="button" disabled={busy !== null} onClick={again}>
        {t(SELF_CHECK_PAGE.again)}
      </button>
    </main>
  );
}

mount(<SelfCheck />);
