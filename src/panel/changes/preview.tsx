// What would change, cell by cell, with a tick each; and the button that has the ticked ones written.

import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import type { ChangesResult } from '../../commands/changes/changes-result';
import { CHANGE_KIND_WORDS } from '../../words/commands/changes';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import type { Text } from '../../words/text';
import { t } from '../language';
import { cellsOfKind } from './grouped';
import { Near, Same, Written } from './kinds';
import { NotTaken } from './not-taken';
import { Take } from './take';
import { firstTicks, rivalsIn, tickedText, withTicks } from './ticks';

const KINDS = ['new', 'changed', 'near', 'same', 'unread'] as const;

/** Of those that there are. */
export function Counts({ counts }: Pick<ChangesResult, 'counts'>) {
  return (
    <dl class="counts">
      {KINDS.filter((kind) => counts[kind] > 0).map((kind) => (
        <div key={kind}>
          <dt>{t(CHANGE_KIND_WORDS[kind])}</dt>
          <dd>{counts[kind]}</dd>
        </div>
      ))}
    </dl>
  );
}

interface PreviewProps {
  result: ChangesResult;
  /** With the place for how many. */
  takeWords: Text;
  isBusy: boolean;
  /** The numbers of the ticked cells. */
  take(only: string): void;
  /** Above the button. */
  above?: ComponentChildren;
  /** Behind the button. */
  children?: ComponentChildren;
}

/** Mounted anew for each answer: its ticks are those of one. */
export function Preview({ result, takeWords, isBusy, take, above, children }: PreviewProps) {
  const { cells, counts } = result;
  const [ticks, setTicks] = useState(() => firstTicks(cells));
  const of = useMemo(
    () => ({
      new: cellsOfKind(cells, 'new'),
      changed: cellsOfKind(cells, 'changed'),
      near: cellsOfKind(cells, 'near'),
      same: cellsOfKind(cells, 'same'),
    }),
    [cells],
  );
  const rivals = useMemo(() => rivalsIn(cells), [cells]);
  const tick = (places: readonly number[], isTicked: boolean) => setTicks(withTicks(ticks, places, isTicked, rivals));
  const canTake = counts.new + counts.changed + counts.near > 0;
  return (
    <>
      {canTake ? null : <p class="empty">{t(CHANGES_PAGE.nothing)}</p>}
      <Near cells={of.near} ticks={ticks} tick={tick} />
      <NotTaken cells={cells} />
      <Written kind="changed" cells={of.changed} ticks={ticks} tick={tick} />
      <Written kind="new" cells={of.new} ticks={ticks} tick={tick} />
      <Same cells={of.same} />
      {above}
      <Take>
        {canTake ? (
          <button
            type="button"
            class="primary"
            disabled={isBusy || !ticks.size}
            onClick={() => take(tickedText(ticks))}
          >
            {t(takeWords, { count: ticks.size })}
          </button>
        ) : null}
        {children}
        {canTake && !ticks.size ? <span class="quiet">{t(CHANGES_PAGE.tick)}</span> : null}
      </Take>
    </>
  );
}
