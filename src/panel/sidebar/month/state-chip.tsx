// The state of a report as a word with a mark and a colour: no one of them alone. The marks are drawn: a font of signs may not be there.
import type { ComponentChildren } from 'preact';
import type { RoundStateId } from '../../../domain/month/state';
import { STATE_WORDS } from '../../../words/workbook/acts';
import { t } from '../../language';

const RING = <circle cx="8" cy="8" r="5.5" />;

/** On 16 by 16, as lines; what is filled says so itself. */
const MARKS: Readonly<Record<RoundStateId, ComponentChildren>> = {
  'not-open': <circle cx="8" cy="8" r="2" class="full" />,
  open: RING,
  due: (
    <>
      {RING}
      <path d="M8 8V2.5A5.5 5.5 0 0 1 13.5 8Z" class="full" />
    </>
  ),
  late: <path d="M8 2.5V9.5M8 12.5V14" />,
  'handed-in': <path d="M8 3L14 13H2Z" class="full" />,
  returned: <path d="M6 3L2.5 6.5L6 10M3 6.5H10A3.2 3.2 0 0 1 10 13H7" />,
  accepted: <path d="M2.5 8.5L6.5 12.5L13.5 4" />,
  closed: <path d="M3 3H13V13H3Z" class="full" />,
  reopened: <path d="M13 8A5 5 0 1 1 8 3H11M9 1L11 3L9 5" />,
};

export function StateChip({ state }: { state: RoundStateId }) {
  return (
    <span class={`state ${state}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true">
        {MARKS[state]}
      </svg>
      {t(STATE_WORDS[state].name)}
    </span>
  );
}
