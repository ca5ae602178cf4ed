// The missing reports of a district in one round: one card with the names, each of which leads to its cell.
import type { PanelFinding } from '../../commands/running/reported-finding';
import { districtName } from '../../domain/province/district-name';
import { FINDINGS_VIEW, REPORTS } from '../../words/pages/panel';
import { PANEL_STATE } from '../../words/pages/panel-state';
import { language, t } from '../language';
import type { Panel } from './use-panel';

interface MissingCardProps {
  findings: readonly [PanelFinding, ...PanelFinding[]];
  /** In short; null where there is one indicator alone. */
  indicator: string | null;
  goTo: Panel['goTo'];
}

export function MissingCard({ findings, indicator, goTo }: MissingCardProps) {
  const [{ district, remedy }] = findings;
  const { length: count } = findings;
  return (
    <li class="finding">
      <h4>{t(indicator === null ? PANEL_STATE.missing : PANEL_STATE.missingOf, { count, indicator })}</h4>
      {district === null ? null : <p>{districtName(district, language)}</p>}
      <ul class="names" aria-label={t(PANEL_STATE.missingReports)}>
        {findings.map(({ lao, tab, cell, message }) => (
          <li key={message}>
            {tab === null ? (
              lao
            ) : (
              <button
                type="button"
                class="link"
                title={t(REPORTS.goToLao, { cell, tab })}
                onClick={() => goTo(tab, cell)}
              >
                {lao}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class="remedy">
        <strong>{t(FINDINGS_VIEW.remedy)}</strong> {count === 1 ? remedy : t(PANEL_STATE.missingRemedy)}
      </p>
    </li>
  );
}
