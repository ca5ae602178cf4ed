// Who has reported: a bar for each district, its missing LAOs one click away.
import type { PanelDistrict, PanelLao, PanelState } from '../../commands/pages/panel-state';
import { FIRST_RUN, REPORTS } from '../../words/pages/panel';
import { call } from '../call';
import { t } from '../language';
import { Bar } from './bar';

type GoTo = (tab: string, cell: string | null) => void;

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

function District({ district, goTo }: { district: PanelDistrict; goTo: GoTo }) {
  const { name, tab, own, expected, reported, missing } = district;
  return (
    <details class="district" open={own && missing.length > 0}>
      <summary>
        <span class="district-name">
          {name}
          {own ? <em> {t(REPORTS.own)}</em> : null}
        </span>
        <span class="district-count">
          {reported}/{expected} <small>{stateWord(district)}</small>
        </span>
        <Bar reported={reported} expected={expected} />
      </summary>
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

export function Reports({ state, goTo }: { state: PanelState; goTo: GoTo }) {
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
  return (
    <>
      <p class="total">
        {t(REPORTS.reportedOf, { reported, expected })}
        <Bar reported={reported} expected={expected} />
      </p>
      {reported === expected ? <p class="good">{t(REPORTS.all)}</p> : null}
      {state.districts.map((district) => (
        <District key={district.name} district={district} goTo={goTo} />
      ))}
    </>
  );
}
