// One line of what was looked over: what was found, what to do, and a way to the tab that it is about.
import type { ComponentChildren } from 'preact';
import type { SelfCheckLine } from '../commands/self-check';
import { FINDINGS_VIEW } from '../words/pages/panel';
import { SELF_CHECK_PAGE } from '../words/pages/self-check-page';
import { STATE_WORDS } from '../words/self-check/self-check';
import { call, focusSheet } from './call';
import { t } from './language';

function goTo(tab: string, cell: string | null): void {
  void call('goTo', tab, cell).then((isThere) => {
    if (isThere) focusSheet();
  });
}

export interface Checked {
  state: SelfCheckLine['state'];
  /** What it is about; none where what was found says it. */
  title?: string;
  found: string;
  /** Null where there is nothing to do. */
  remedy: string | null;
  tab: string | null;
  cell?: string | null;
}

/** `children`: what stands between what to do and the way to the tab. */
export function CheckedLine({ line, children }: { line: Checked; children?: ComponentChildren }) {
  const { state, title, found, remedy, tab, cell = null } = line;
  return (
    <li class={`line line-${state}`}>
      <h3>
        {title} <span class="state">{t(STATE_WORDS[state])}</span>
      </h3>
      <p>{found}</p>
      {remedy === null ? null : (
        <p class="remedy">
          <strong>{t(FINDINGS_VIEW.remedy)}</strong> {remedy}
        </p>
      )}
      {children}
      {tab === null ? null : (
        <button type="button" onClick={() => goTo(tab, cell)}>
          {cell === null ? t(SELF_CHECK_PAGE.openTab, { tab }) : t(FINDINGS_VIEW.goTo, { cell, tab })}
        </button>
      )}
    </li>
  );
}
