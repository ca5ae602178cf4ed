// The sidebar แถบด้านข้าง: who has reported and where each report stands, what was found, and the outputs, for one round.
import { useEffect, useState } from 'preact/hooks';
import type { PanelState } from '../../commands/pages/panel-state';
import { PAGE_WORDS, type Scope } from '../../words/commands/menu';
import { FINDINGS_VIEW, OUTPUTS_VIEW, PANEL } from '../../words/pages/panel';
import { call } from '../call';
import { Choice } from '../choice';
import { Failure } from '../failure';
import { t } from '../language';
import { mount } from '../mount';
import { WorkingBar } from '../working-bar';
import { type Filter, firstFilter, NO_FILTER } from './filter';
import { Findings } from './findings';
import { FirstRun } from './first-run';
import { ReturnedNotes } from './month/returned-note';
import { Outputs } from './outputs';
import { Question } from './question';
import { Reports } from './reports';
import { Tabs } from './tabs';
import { type Panel, usePanel } from './use-panel';

type View = 'reports' | 'findings' | 'outputs';

const SCOPE = document.documentElement.dataset.scope as Scope;

function Status({ busy, progress, said, goTo }: Panel) {
  const tab = said ? said.tab : null;
  const doing = progress ? t(PANEL.tabsDone, { done: progress.done, all: progress.all }) : busy;
  return (
    <div class="status" role="status">
      {busy === null ? null : (
        <p class="busy">
          <WorkingBar label={busy} progress={progress} /> {doing}
        </p>
      )}
      {busy !== null || !said ? null : (
        <p>
          {said.message}{' '}
          {tab === null ? null : (
            <button type="button" class="link" onClick={() => goTo(tab, null)}>
              {t(OUTPUTS_VIEW.openTab, { tab })}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function Filled({ state, panel }: { state: PanelState; panel: Panel }) {
  const [view, setView] = useState<View>(SCOPE === 'province' ? 'reports' : 'findings');
  const first = firstFilter(state, SCOPE);
  const [filter, setFilter] = useState<Filter>(first || NO_FILTER);
  const views: { id: View; label: string }[] = [
    { id: 'reports', label: t(PANEL.reports) },
    { id: 'findings', label: t(PANEL.findings, { count: state.findings.length }) },
    { id: 'outputs', label: t(PANEL.outputs) },
  ];
  return (
    <Tabs views={views} view={view} setView={(next) => setView(next)}>
      {view === 'reports' ? <Reports state={state} {...panel} /> : null}
      {view === 'findings' && !first ? <p class="chip">{t(FINDINGS_VIEW.notADistrict)}</p> : null}
      {view === 'findings' ? <Findings state={state} filter={filter} setFilter={setFilter} {...panel} /> : null}
      {view === 'outputs' ? (
        <Outputs state={state} build={(command, options) => void panel.run(command, options)} />
      ) : null}
    </Tabs>
  );
}

function Head({ state, panel }: { state: PanelState; panel: Panel }) {
  return (
    <div class="head">
      <Choice
        label={t(PANEL.round)}
        value={state.round}
        options={state.rounds.map(({ date, label }) => ({ value: date, label }))}
        choose={(round) => panel.read(round)}
      />
      <button type="button" onClick={() => panel.read()}>
        {t(PANEL.checkAgain)}
      </button>
    </div>
  );
}

/** A workbook without settings has never been set up; any other refusal says what to mend. */
function Body({ panel }: { panel: Panel }) {
  const { answer, failed, read, run } = panel;
  if (failed && !answer?.done) return <Failure failed={failed} again={() => read()} />;
  if (!answer) return null;
  if (answer.done) {
    return (
      <>
        <ReturnedNotes {...answer} />
        <Head state={answer} panel={panel} />
        {failed ? <Failure failed={failed} again={() => read()} /> : null}
        <Question {...panel} />
        <Filled state={answer} panel={panel} />
      </>
    );
  }
  if (answer.code === 'no-settings') {
    return <FirstRun setUp={() => void run('set-up')} importRoster={() => void call('openPage', 'import')} />;
  }
  return <Failure failed={{ message: answer.message, detail: null }} again={() => read()} />;
}

function Sidebar() {
  const panel = usePanel();
  const { busy } = panel;
  useEffect(() => {
    document.body.setAttribute('aria-busy', String(busy !== null));
  }, [busy]);
  return (
    <main>
      <Status {...panel} />
      <Body panel={panel} />
      <footer>
        <button type="button" class="link" onClick={() => void call('openPage', 'help')}>
          {t(PANEL.help)}
        </button>
        <button type="button" class="link" onClick={() => void call('openPage', 'self-check')}>
          {t(PAGE_WORDS['self-check'].menu)}
        </button>
      </footer>
    </main>
  );
}

mount(<Sidebar />);
