// Who has not reported in a district: of one indicator a list, of several a list for each that is owed.

import type { PanelLao } from '../../commands/pages/panel-districts';
import type { PanelIndicator } from '../../commands/pages/panel-state';
import { REPORTS } from '../../words/pages/panel';
import { t } from '../language';
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

interface MissingProps {
  missing: readonly PanelLao[];
  /** Those that the workbook measures. */
  indicators: readonly PanelIndicator[];
  /** How many there are, in words. */
  word: string;
  goTo: GoTo;
}

export function Missing({ missing, indicators, word, goTo }: MissingProps) {
  const lists = indicators
    .map(({ id, short }) => ({ id, short, laos: missing.filter(({ indicator }) => indicator === id) }))
    .filter(({ laos }) => laos.length);
  return (
    <>
      {lists.map(({ id, short, laos }) => (
        <section key={id} class="owed">
          <p class="quiet">
            {indicators.length > 1 ? t(REPORTS.missingOf, { indicator: short, count: laos.length }) : word}
          </p>
          <ul>
            {laos.map((lao) => (
              <Lao key={`${lao.type} ${lao.name}`} lao={lao} goTo={goTo} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
