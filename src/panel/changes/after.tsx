// What was written and what was not, with the button that takes it back; and what came back of it.

import type { ComponentChildren } from 'preact';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import type { Text } from '../../words/text';
import { intoFocus } from '../into-focus';
import { t } from '../language';
import { SomeOf } from './some-of';
import { Take } from './take';
import type { Changes, PlacedCell } from './use-changes';

function Left({ text, cells }: { text: Text; cells: readonly PlacedCell[] }) {
  if (!cells.length) return null;
  return (
    <section class="left">
      <p>{t(text, { count: cells.length })}</p>
      <SomeOf
        items={cells}
        line={({ tab, cell }) => <li key={`${tab} ${cell}`}>{t(CHANGES_PAGE.cellOfTab, { tab, cell })}</li>}
      />
    </section>
  );
}

function Said({ text, count }: { text: Text; count: number }) {
  return (
    <p class="good" role="status" tabIndex={-1} ref={intoFocus}>
      {t(text, { count })}
    </p>
  );
}

type AfterProps = Pick<Changes, 'taken' | 'undone' | 'undo'> & { isBusy: boolean; children: ComponentChildren };

/** `children`: where to go from here. */
export function After({ taken, undone, undo, isBusy, children }: AfterProps) {
  if (!taken) return null;
  const { written, meanwhile } = taken;
  const of = (kind: string) => (undone ? undone.cells.filter((cell) => cell.kind === kind) : []);
  return (
    <>
      {undone ? (
        <Said key="undone" text={CHANGES_PAGE.undone} count={undone.counts.back} />
      ) : (
        <Said key="written" text={CHANGES_PAGE.written} count={written} />
      )}
      {undone ? null : <Left text={CHANGES_PAGE.meanwhile} cells={meanwhile} />}
      <Left text={CHANGES_PAGE.kept} cells={of('kept')} />
      <Left text={CHANGES_PAGE.closed} cells={of('closed')} />
      <Take>
        {undone || !written ? null : (
          <button type="button" disabled={isBusy} onClick={undo}>
            {t(CHANGES_PAGE.undo)}
          </button>
        )}
        {children}
      </Take>
    </>
  );
}
