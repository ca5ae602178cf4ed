// The dialog that takes a roster of LAOs: pasted from a table, or from a file; set-up reads it and says what is wrong in which line.
import { useState } from 'preact/hooks';
import { PANEL } from '../../words/pages/panel';
import { ROSTER_PAGE } from '../../words/pages/roster-page';
import { SETTING_LABELS } from '../../words/workbook/settings';
import type { SetUpResult } from '../../workbook/set-up/set-up';
import { closePage } from '../call';
import { type Failed, Failure, failedBy } from '../failure';
import { t } from '../language';
import { mount } from '../mount';
import { type Asked, Question } from '../question';
import { type Progress, runToEnd } from '../run-to-end';
import { WorkingBar } from '../working-bar';
import { landOn } from './land-on';

const linesOf = (text: string) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;

/** UTF-8 only: a file in another encoding shows as replacement characters. */
async function readText(file: File): Promise<string | null> {
  const text = await file.text();
  return text.indexOf('\uFFFD') >= 0 ? null : text;
}

const working = (progress: Progress | null) =>
  progress ? t(PANEL.tabsDone, { done: progress.done, all: progress.all }) : t(ROSTER_PAGE.importing);

function Roster() {
  const [province, setProvince] = useState('');
  const [roster, setRoster] = useState('');
  const [busy, setBusy] = useState(false);
  const [progress, tell] = useState<Progress | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const refuse = (message: string) => setFailed({ message, detail: null });

  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const text = await readText(file);
    if (text === null) refuse(t(ROSTER_PAGE.unreadable));
    else setRoster(text);
  }

  async function bringIn(confirm?: string): Promise<void> {
    if (busy) return;
    if (!linesOf(roster)) return refuse(t(ROSTER_PAGE.empty));
    setBusy(true);
    setFailed(null);
    ask(null);
    try {
      const named = province.trim() === '' ? {} : { province };
      const options = { roster, ...named, ...(confirm ? { confirm } : {}) };
      const outcome = await runToEnd('set-up', options, tell);
      if (outcome.done) {
        setDone(outcome.message);
        await landOn((outcome.result as SetUpResult).addedTabs);
      } else if (outcome.confirm === null) refuse(outcome.message);
      else ask({ message: outcome.message, confirm: outcome.confirm });
    } catch (error) {
      setFailed(failedBy(error));
    }
    setBusy(false);
    tell(null);
  }

  if (done !== null) {
    return (
      <main>
        <p class="good" role="status">
          {done}
        </p>
        <button type="button" class="primary" onClick={closePage}>
          {t(ROSTER_PAGE.close)}
        </button>
      </main>
    );
  }
  return (
    <main>
      <p>{t(ROSTER_PAGE.intro)}</p>
      <p class="quiet">{t(ROSTER_PAGE.columns)}</p>
      <label>
        {t(SETTING_LABELS.province)}
        <input value={province} onInput={({ currentTarget }) => setProvince(currentTarget.value)} />
      </label>
      <label>
        {t(ROSTER_PAGE.roster)}
        <textarea rows={9} wrap="off" value={roster} onInput={({ currentTarget }) => setRoster(currentTarget.value)} />
      </label>
      <label>
        {t(ROSTER_PAGE.file)}
        <input
          type="file"
          accept=".tsv,.txt,text/tab-separated-values,text/plain"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>
      <p class="quiet" role="status">
        {busy ? working(progress) : t(ROSTER_PAGE.lines, { count: linesOf(roster) })}
      </p>
      {busy ? <WorkingBar label={t(PANEL.loading)} progress={progress} /> : null}
      {asked ? <Question asked={asked} yes={() => void bringIn(asked.confirm)} no={() => ask(null)} /> : null}
      {failed ? <Failure failed={failed} again={() => void bringIn()} /> : null}
      <p class="quiet">{t(ROSTER_PAGE.safe)}</p>
      <button type="button" class="primary" onClick={() => void bringIn()}>
        {t(ROSTER_PAGE.import)}
      </button>
    </main>
  );
}

mount(<Roster />);
