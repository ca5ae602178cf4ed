// The sidebar ตรวจสอบระบบ: what is not as it should be, what to do, and a button for what set-up puts right.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Outcome } from '../../commands/running/outcome';
import type { SelfChecked } from '../../commands/self-check';
import { PANEL } from '../../words/pages/panel';
import { SELF_CHECK_PAGE } from '../../words/pages/self-check-page';
import { call } from '../call';
import { Failure } from '../failure';
import { t } from '../language';
import { mount } from '../mount';
import { type Asked, Question } from '../question';
import { runToEnd } from '../run-to-end';
import { useWork } from '../use-work';
import { WorkingBar } from '../working-bar';
import { Lines } from './lines';

function SelfCheck() {
  const [answer, setAnswer] = useState<SelfChecked | null>(null);
  const { busy, progress, tell, failed, fail, said, say, asked, ask, attempt } = useWork<string, Asked>(
    t(SELF_CHECK_PAGE.looking),
  );

  async function look(): Promise<void> {
    const outcome = (await call('runCommand', 'self-check', {})) as Outcome<SelfChecked>;
    if (outcome.done) setAnswer(outcome.result);
    else fail({ message: outcome.message, detail: null });
  }

  const again = () => void attempt(t(SELF_CHECK_PAGE.looking), look);

  const mend = (confirm?: string) =>
    void attempt(t(SELF_CHECK_PAGE.mending), async () => {
      const outcome = await runToEnd('set-up', confirm === undefined ? {} : { confirm }, tell);
      if (!outcome.done && outcome.confirm !== null) return ask({ message: outcome.message, confirm: outcome.confirm });
      await look();
      if (outcome.done) say(outcome.message);
      else fail({ message: outcome.message, detail: null });
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
