// One cell: whose it is, in which column, what stands there and what would.
import type { ComponentChildren } from 'preact';
import type { SaidCell } from '../../commands/changes/changes-result';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import { t } from '../language';

/** Read out as "3 becomes 4". */
export function BeforeAfter({ cell: { before, after } }: { cell: SaidCell }) {
  return (
    <span class="values">
      <span class="before">{before || t(CHANGES_PAGE.blank)}</span>
      <span class="arrow" role="img" aria-label={t(CHANGES_PAGE.becomes)} />
      <strong>{after || t(CHANGES_PAGE.blank)}</strong>
    </span>
  );
}

export function Where({ cell: { lao, district } }: { cell: SaidCell }) {
  return (
    <span class="where">
      {lao} <span class="quiet">{district}</span>
    </span>
  );
}

export function CellWords({ cell }: { cell: SaidCell }) {
  return (
    <span class="cell">
      <Where cell={cell} /> <span class="column">{cell.label}</span> <BeforeAfter cell={cell} />
    </span>
  );
}

interface TickProps {
  isTicked: boolean;
  tick(isTicked: boolean): void;
  children: ComponentChildren;
}

/** The whole line is its label. */
export function Tick({ isTicked, tick, children }: TickProps) {
  return (
    <li>
      <label class="tick">
        <input type="checkbox" checked={isTicked} onChange={({ currentTarget }) => tick(currentTarget.checked)} />
        {children}
      </label>
    </li>
  );
}
