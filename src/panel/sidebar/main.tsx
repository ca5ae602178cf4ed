// The sidebar แถบด้านข้าง: who has reported and where each report stands, what was found, and the outputs, for one round.
import { useEffect, useState } from 'preact/hooks';
import type { PanelState } from '../../commands/pages/panel-state';
import { PAGE_WORDS, type Scope } from '../../words/commands/menu';
import { FINDINGS_VIEW, OUTPUTS_VIEW, PANEL } from '../../words/pages/panel';
import { PANEL_STATE } from '../../words/pages/panel-state';
import { Choice } from '../choice';
import { Failure } from '../failure';
import { t } from '../language';
import { mount } from '../mount';
import { Working } from '../working';
import { type Filter, firstFilter, matches, NO_FILTER } from './filter';
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

function Status({ said, goTo, ...work }: Panel) {
  const { progress } = work;
  const tab = said ? said.tab : null;
  const message = said && (
    <>
      {said.message}{' '}
      {tab === null ? null : (
        <button type="button" class="link" onClick={() => goTo(tab, null)}>
          {t(OUTPUTS_VIEW.openTab, { tab })}
        </button>
      )}
    </>
  );
  const doing = progress && t(PANEL.tabsDone, { done: progress.done, all: progress.all });
  return <Working {...work} doing={doing} said={message} isQuiet={said?.isQuiet === true} />;
}

function Filled({ state, panel }: { state: PanelState; panel: Panel }) {
  const [view, setView] = useState<View>(SCOPE === 'province' ? 'reports' : 'findings');
  const first = firstFilter(state, SCOPE);
  const [filter, setFilter] = useState<Filter>(first || NO_FILTER);
  const count = state.findings.filter((finding) => matches(filter, finding)).length;
  const views: { id: View; label: string }[] = [
    { id: 'reports', label: t(PANEL.reports) },
    { id: 'findings', label: t(PANEL.findings, { count }) },
    { id: 'outputs', label: t(PANEL.outputs) },
  ];
  return (
    <Tabs views={views} view={view} setView={(next) => setView(next)}>
      <h2 class="unseen">{views.find(({ id }) => id === view)?.label}</h2>
      {view === 'reports' ? <Reports state={state} {...panel} /> : null}
      {view === 'findings' && !first ? <p class="chip">{t(FINDINGS_VIEW.notADistrict)}</p> : null}
      {view === 'findings' ? <Findings state={state} filter={filter} setFilter={setFilter} {...panel} /> : null}
      {view === 'outputs' ? (
        <Outputs state={state} open={panel.open} build={(command, options) => void panel.run(command, options)} />
      ) : null}
    </Tabs>
  );
}

/** What was typed since is in none of the figures: then the button is beside what says so. */
function Stale({ read: { at, isStale }, busy }: Panel) {
  if (!isStale || busy !== null || at === '') return null;
  return <p class="stale">{t(PANEL_STATE.stale, { time: at })}</p>;
}

function Head({ state, panel }: { state: PanelState; panel: Panel }) {
  return (
    <>
      <Stale {...panel} />
      <div class="head">
        <Choice
          label={t(PANEL.round)}
          value={state.round}
          options={state.rounds.map(({ date, label }) => ({ value: date, label }))}
          choose={(round) => panel.look(round)}
        />
        <button type="button" class={panel.read.isStale ? 'primary' : ''} onClick={() => panel.look()}>
          {t(PANEL.checkAgain)}
        </button>
      </div>
    </>
  );
}

/** A workbook without settings has never been set up; any other refusal says what to mend. */
function Body({ panel }: { panel: Panel }) {
  const { answer, failed, look, run, open } = panel;
  if (failed && !answer?.done) return <Failure failed={failed} again={() => look()} />;
  if (!answer) return null;
  if (answer.done) {
    return (
      <>
        <ReturnedNotes {...answer} />
        {failed ? <Failure failed={failed} again={() => look()} /> : null}
        <Question {...panel} />
        <Head state={answer} panel={panel} />
        <Filled state={answer} panel={panel} />
      </>
    );
  }
  if (answer.code === 'no-settings') {
    return <FirstRun setUp={() => void run('set-up')} importRoster={() => open('import')} />;
  }
  return <Failure failed={{ message: answer.message, detail: null }} again={() => look()} />;
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
        <button type="button" class="link" onClick={() => panel.open('help')}>
          {t(PANEL.help)}
        </button>
        <button type="button" class="link" onClick={() => panel.open('self-check')}>
          {t(PAGE_WORDS['self-check'].menu)}
        </button>
      </footer>
    </main>
  );
}

mount(<Sidebar />, 'panel');
