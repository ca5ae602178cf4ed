// Who has reported, and where each report stands: a bar and a state for each district, its missing LAOs and its acts one click away.

import type { PanelDistrict } from '../../commands/pages/panel-districts';
import type { PanelState } from '../../commands/pages/panel-state';
import { MONTH } from '../../words/pages/month';
import { FIRST_RUN, REPORTS } from '../../words/pages/panel';
import { PANEL_STATE } from '../../words/pages/panel-state';
import { t } from '../language';
import { Bar } from './bar';
import { BringIn } from './bring-in';
import { Missing } from './missing';
import { Changes } from './month/changes';
import { CloseRound } from './month/close-round';
import { briefDaysWord } from './month/moments';
import { Month } from './month/month';
import { StateChip } from './month/state-chip';
import type { Panel } from './use-panel';

const manyOf = ({ indicators }: Pick<PanelState, 'indicators'>) => indicators.length > 1;

function stateWord({ expected, missing }: PanelDistrict, isOfMany: boolean): string {
  if (!expected) return t(REPORTS.none);
  const { length: count } = missing;
  return count ? t(isOfMany ? REPORTS.missingOfSeveral : REPORTS.missing, { count }) : t(REPORTS.complete);
}

interface DistrictProps extends Pick<Panel, 'goTo' | 'run' | 'open'> {
  state: PanelState;
  district: PanelDistrict;
}

const roundWord = ({ rounds, round }: PanelState) =>
  rounds.filter(({ date }) => date === round).map(({ label }) => label)[0] || '';

function District({ state, district, goTo, run }: Omit<DistrictProps, 'open'>) {
  const { name, tab, own, expected, reported, missing, month, changed } = district;
  const round = roundWord(state);
  const word = stateWord(district, manyOf(state));
  return (
    <details class="district" open={own}>
      <summary>
        <span class="district-name">
          {name}
          {own ? <em> {t(REPORTS.own)}</em> : null}
        </span>
        <span class="district-count">
          {reported}/{expected} <small>{word}</small>
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
      <Missing missing={missing} indicators={state.indicators} word={word} goTo={goTo} />
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

/** Whose reports are counted in the round. */
const askedIn = ({ indicators, round }: PanelState) => indicators.filter(({ rounds }) => rounds.includes(round));

/** Said where a province has several indicators. No name is broken over two lines. */
function OfIndicators({ state }: { state: PanelState }) {
  if (!manyOf(state)) return null;
  const asked = askedIn(state);
  const text = [REPORTS.ofNoIndicator, REPORTS.ofOneIndicator][asked.length] ?? REPORTS.ofIndicators;
  return (
    <p class="quiet unbroken">
      {t(text, { count: asked.length })}
      {asked.map(({ id, short }, index) => [
        ' ',
        <span key={id}>{index < asked.length - 1 ? `${short},` : short}</span>,
      ])}
    </p>
  );
}

/** Of which round and day all of it is; the board of all rounds, and a clerk's own tab, one click away. */
function Now({ state, goTo }: Pick<DistrictProps, 'state' | 'goTo'>) {
  const { board, today, districts, isProvince } = state;
  const own = isProvince ? [] : districts.filter((district) => district.own);
  return (
    <section class="now">
      {board === null ? null : (
        <button type="button" class="link" onClick={() => goTo(board, null)}>
          {t(PANEL_STATE.board, { tab: board })}
        </button>
      )}
      <p class="unbroken">
        <strong>{t(PANEL_STATE.ofRound, { round: roundWord(state) })}</strong>{' '}
        <span>{t(PANEL_STATE.today, { day: today })}</span>
      </p>
      {own.map(({ tab }) =>
        tab === null ? null : (
          <button key={tab} type="button" class="own-tab" onClick={() => goTo(tab, null)}>
            {t(PANEL_STATE.ownTab, { tab })}
          </button>
        ),
      )}
    </section>
  );
}

export function Reports({ state, goTo, run, open }: Omit<DistrictProps, 'district'>) {
  const sum = (of: (district: PanelDistrict) => number) =>
    state.districts.map(of).reduce((one, other) => one + other, 0);
  const reported = sum((district) => district.reported);
  const expected = sum((district) => district.expected);
  const isOfMany = manyOf(state);
  if (!expected && askedIn(state).length) {
    return (
      <section class="first-run">
        <p class="empty">{t(REPORTS.empty)}</p>
        <button type="button" onClick={() => open('import')}>
          {t(FIRST_RUN.roster)}
        </button>
      </section>
    );
  }
  const list = (own: boolean) =>
    state.districts
      .filter((district) => district.own === own)
      .map((district) => <District key={district.name} state={state} district={district} goTo={goTo} run={run} />);
  const { isProvince } = state;
  const bringIn = <BringIn run={run} open={open} isProvince={isProvince} />;
  return (
    <>
      <Now state={state} goTo={goTo} />
      {list(true)}
      {isProvince ? null : bringIn}
      <p class="total">
        {isProvince ? null : <span>{t(PANEL_STATE.whole)} </span>}
        {t(isOfMany ? REPORTS.reportedOfSeveral : REPORTS.reportedOf, { reported, expected })}
        <Bar reported={reported} expected={expected} />
      </p>
      <OfIndicators state={state} />
      {expected && reported === expected ? (
        <p class="good">{t(isOfMany ? REPORTS.allOfSeveral : REPORTS.all)}</p>
      ) : null}
      {isProvince ? <Turns districts={state.districts} /> : null}
      <CloseRound key={state.round} state={state} round={roundWord(state)} run={run} />
      {list(false)}
      {isProvince ? bringIn : null}
    </>
  );
}
