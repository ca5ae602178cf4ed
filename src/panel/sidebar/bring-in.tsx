// The ways in for a list, to tidy, for the province's LAOs that change, and to take the last of them back.
import type { PanelState } from '../../commands/pages/panel-state';
import { GROUPS, PAGE_WORDS } from '../../words/commands/menu';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import { t } from '../language';
import type { Panel } from './use-panel';

const PAGES = ['import', 'tidy'] as const;
const OF_PROVINCE = [...PAGES, 'change-lao'] as const;

export function BringIn({ run, open, isProvince }: Pick<Panel, 'run' | 'open'> & Pick<PanelState, 'isProvince'>) {
  const pages = isProvince ? OF_PROVINCE : PAGES;
  return (
    <nav class="bring-in" aria-label={t(GROUPS.changes)}>
      {pages.map((id) => (
        <button key={id} type="button" onClick={() => open(id)}>
          {t(PAGE_WORDS[id].menu)}
        </button>
      ))}
      <button type="button" onClick={() => void run('undo')}>
        {t(CHANGES_PAGE.undo)}
      </button>
    </nav>
  );
}
