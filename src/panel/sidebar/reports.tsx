// Who has reported, and where each report stands: a bar and a state for each district, its missing LAOs and its acts one click away.
import type { PanelDistrict, PanelLao, PanelState } from '../../commands/pages/panel-state';
import { MONTH } from '../../words/pages/month';
import { FIRST_RUN, REPORTS } from '../../words/pages/panel';
import { call } from '../call';
import { t } from '../language';
import { Bar } from './bar';
import { Changes } from './month/changes';
import { CloseRound } from './month/close-round';
import { briefDaysWord } from './month/moments';
import { Month } from './month/month';
import { StateChip } from './month/state-chip';
import type { Panel } from './use-panel';

type GoTo = Panel['goTo'];

function Lao({ lao, goTo }: { lao: PanelLao; goTo: GoTo }) {
  const { name, tab, cell } = lao;
  if (tab === null) return <li>{name}</li>;
  return (
    <li>
      <button type="button" class="link" title={t(REPORTS.goToLao, { cell, tab })} onClick={() => goTo(tab, cell)}>
        {name}
      </button>
    </li>
  );
}

function stateWord({ expected, missing }: PanelDistrict): string {
  if (!expected) return t(REPORTS.none);
  return missing.length ? t(REPORTS.missing, { count: missing.length }) : t(REPORTS.complete);
}

interface DistrictProps extends Pick<Panel, 'goTo' | 'run'> {
  state: PanelState;
  district: PanelDistrict;
}

const roundWord = ({ rounds, round }: PanelState) =>
  rounds.filter(({ date }) => date === round).map(({ label }) => label)[0] || '';

function District({ state, district, goTo, run }: DistrictProps) {
  const { name, tab, own, expected, reported, missing, month, changed } = district;
  const round = roundWord(state);
  return (
    <details class="district" open={own}>
      <summary>
        <span class="district-name">
          {name}
          {own ? <em> {t(REPORTS.own)}</em> : null}
        </span>
        <span class="district-count">
          {reported}/{expected} <small>{stateWord(district)}</small>
        </span>
        {month ? (
          <span class="district-state">
            <StateChip state={month.state} /> <small>{briefDaysWord(month, state.isProvince)}</small>
          </span>
        ) : null}
        <Bar reported={reported} expected={expected} />
      </summary>
      {month ? (
        <Month key={state.round} month={month} district={name} province={state.province} round={round} run={run} />
      ) : null}
      <Changes changed={changed} goTo={goTo} />
      {missing.length ? <p class="quiet">{stateWord(district)}</p> : null}
      <ul>
        {missing.map((lao) => (
          <Lao key={`${lao.type} ${lao.name}`} lao={lao} goTo={goTo} />
        ))}
      </ul>
      {tab === null ? (
        <p>{t(REPORTS.noTab)}</p>
      ) : (
        <button type="button" class="link" onClick={() => goTo(tab, null)}>
          {t(REPORTS.openTab, { tab })}
        </button>
      )}
    </details>
  );
}

/** Whose turn it is, in how many districts; of a round that is not open it is nobody's. */
function Turns({ districts }: Pick<PanelState, 'districts'>) {
  const asked = districts.filter(({ month }) => month && month.state !== 'not-open');
  if (!asked.length) return null;
  const count = (next: string | null) => asked.filter(({ month }) => month?.next === next).length;
  return <p>{t(MONTH.turns, { district: count('district'), province: count('province'), done: count(null) })}</p>;
}

export function Reports({ state, goTo, run }: Omit<DistrictProps, 'district'>) {
  const sum = (of: (district: PanelDistrict) => number) =>
    state.districts.map(of).reduce((one, other) => one + other, 0);
  const reported = sum((district) => district.reported);
  const expected = sum((district) => district.expected);
  if (!expected) {
    return (
      <section class="first-run">
        <p class="empty">{t(REPORTS.empty)}</p>
        <button type="button" onClick={() => void call('openPage', 'roster')}>
          {t(FIRST_RUN.roster)}
        </button>
      </section>
    );
  }
  const list = (own: boolean) =>
    state.districts
      .filter((district) => district.own === own)
      .map((district) => <District key={district.name} state={state} district={district} goTo={goTo} run={run} />);
  return (
    <>
      {list(true)}
      <p class="total">
        {t(REPORTS.reportedOf, { reported, expected })}
        <Bar reported={reported} expected={expected} />
      </p>
      {reported === expected ? <p class="good">{t(REPORTS.all)}</p> : null}
      {state.isProvince ? <Turns districts={state.districts} /> : null}
      <CloseRound key={state.round} state={state} round={roundWord(state)} run={run} />
      {list(false)}
    </>
  );
}
