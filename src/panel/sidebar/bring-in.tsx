// The ways in for a list, to tidy, and to take the last of both back.
import { GROUPS, PAGE_WORDS } from '../../words/commands/menu';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import { call } from '../call';
import { t } from '../language';
import type { Panel } from './use-panel';

const PAGES = ['import', 'tidy'] as const;

export function BringIn({ run }: Pick<Panel, 'run'>) {
  return (
    <nav class="bring-in" aria-label={t(GROUPS.changes)}>
      {PAGES.map((id) => (
        <button key={id} type="button" onClick={() => void call('openPage', id)}>
          {t(PAGE_WORDS[id].menu)}
        </button>
      ))}
      <button type="button" onClick={() => void run('undo')}>
        {t(CHANGES_PAGE.undo)}
      </button>
    </nav>
  );
}
