// The sidebar ตรวจสิทธิ์: who may change what, what differs from the settings, and a button that brings it to them.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Access } from '../../commands/access/access';
import type { Outcome } from '../../commands/running/outcome';
import { ACCESS_PAGE } from '../../words/pages/access-page';
import { call } from '../call';
import { Failure } from '../failure';
import { t } from '../language';
import { mount } from '../mount';
import { type Asked, Question } from '../question';
import { runToEnd } from '../run-to-end';
import { useWork } from '../use-work';
import { WorkingBar } from '../working-bar';
import { Differences } from './differences';
import { WhoMay } from './who-may';

function AccessPage() {
  const [answer, setAnswer] = useState<Access | null>(null);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const { busy, progress, tell, failed, fail, said, say, asked, ask, attempt } = useWork<string, Asked>(
    t(ACCESS_PAGE.looking),
  );

  async function look(): Promise<void> {
    const outcome = (await call('runCommand', 'access', {})) as Outcome<Access>;
    if (outcome.done) setAnswer(outcome.result);
    else fail({ message: outcome.message, detail: null });
  }

  const again = () => void attempt(t(ACCESS_PAGE.looking), look);

  const mend = (confirm?: string) =>
    void attempt(t(ACCESS_PAGE.mending), async () => {
      const options = { ...(ticked.length ? { take: ticked.join(',') } : {}), ...(confirm ? { confirm } : {}) };
      const outcome = await runToEnd('mend-access', options, tell);
      if (!outcome.done && outcome.confirm !== null) return ask({ message: outcome.message, confirm: outcome.confirm });
      setTicked([]);
      await look();
      if (outcome.done) say(outcome.message);
      else fail({ message: outcome.message, detail: null });
    });

  const tick = (email: string, isTicked: boolean) =>
    setTicked([...ticked.filter((each) => each !== email), ...(isTicked ? [email] : [])]);

  const first = useRef(again);
  useEffect(() => first.current(), []);
  useEffect(() => {
    document.body.setAttribute('aria-busy', String(busy !== null));
  }, [busy]);
  const doing = progress ? t(ACCESS_PAGE.partsDone, { done: progress.done, all: progress.all }) : busy;
  return (
    <main>
      <div class="status" role="status">
        {busy === null ? null : (
          <p class="busy">
            <WorkingBar label={busy} progress={progress} /> {doing}
          </p>
        )}
        {busy === null && said !== null ? <p class="said">{said}</p> : null}
      </div>
      {failed ? <Failure failed={failed} again={again} /> : null}
      {asked ? <Question asked={asked} yes={() => mend(asked.confirm)} no={() => ask(null)} /> : null}
      {answer ? (
        <>
          <Differences answer={answer} isBusy={busy !== null} ticked={ticked} tick={tick} mend={() => mend()} />
          <WhoMay answer={answer} />
        </>
      ) : null}
      <button type="button" disabled={busy !== null} onClick={again}>
        {t(ACCESS_PAGE.again)}
      </button>
    </main>
  );
}

mount(<AccessPage />);
