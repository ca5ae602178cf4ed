// The cells of a kind: those that would be written with a tick each, those that are asked, those that stay as they are.
import type { ComponentChildren } from 'preact';
import { CHANGE_KIND_WORDS } from '../../words/commands/changes';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import { t } from '../language';
import { BeforeAfter, CellWords, Tick, Where } from './cell-line';
import { type Placed, questionsOf } from './grouped';
import { SomeOf } from './some-of';
import type { Ticks } from './ticks';

export interface Ticking {
  ticks: Ticks;
  tick(places: readonly number[], isTicked: boolean): void;
}

interface KindProps {
  title: string;
  count: number;
  isOpen: boolean;
  children: ComponentChildren;
}

export function Kind({ title, count, isOpen, children }: KindProps) {
  if (!count) return null;
  return (
    <details class="kind" open={isOpen}>
      <summary>
        <h3>
          {title} <span class="count">{count}</span>
        </h3>
      </summary>
      {children}
    </details>
  );
}

function AllOrNone({ kind, cells, tick }: { kind: string; cells: readonly Placed[] } & Pick<Ticking, 'tick'>) {
  const places = cells.map(({ at }) => at);
  return (
    <p class="all-or-none">
      <button
        type="button"
        class="link"
        aria-label={t(CHANGES_PAGE.allOf, { kind })}
        onClick={() => tick(places, true)}
      >
        {t(CHANGES_PAGE.all)}
      </button>
      <button
        type="button"
        class="link"
        aria-label={t(CHANGES_PAGE.noneOf, { kind })}
        onClick={() => tick(places, false)}
      >
        {t(CHANGES_PAGE.none)}
      </button>
    </p>
  );
}

/** New ones, and changed ones. */
export function Written({ kind, cells, ticks, tick }: { kind: 'new' | 'changed'; cells: readonly Placed[] } & Ticking) {
  const title = t(CHANGE_KIND_WORDS[kind]);
  return (
    <Kind title={title} count={cells.length} isOpen={true}>
      <AllOrNone kind={title} cells={cells} tick={tick} />
      <SomeOf
        items={cells}
        line={({ at, cell }) => (
          <Tick key={at} isTicked={ticks.has(at)} tick={(isTicked) => tick([at], isTicked)}>
            <CellWords cell={cell} />
          </Tick>
        )}
      />
    </Kind>
  );
}

function Asked({ cells, ticks, tick }: { cells: readonly Placed[] } & Ticking) {
  const [{ at, cell }] = cells as [Placed];
  const places = cells.map((each) => each.at);
  return (
    <Tick isTicked={ticks.has(at)} tick={(isTicked) => tick(places, isTicked)}>
      <span class="cell">
        {cell.line === null ? <Where cell={cell} /> : null}{' '}
        <strong>
          {cell.line === null ? null : `${t(CHANGES_PAGE.line, { line: cell.line })}: `}
          {cell.message}
        </strong>
        {cell.line === null || cell.other === null ? null : (
          <span class="quiet">{t(CHANGES_PAGE.registered, { name: cell.other, district: cell.district })}</span>
        )}
        {cells.map((each) => (
          <span class="of-row" key={each.at}>
            <span class="column">{each.cell.label}</span> <BeforeAfter cell={each.cell} />
          </span>
        ))}
      </span>
    </Tick>
  );
}

/** Not ticked at first: what they mean is for the user to say. */
export function Near({ cells, ...ticking }: { cells: readonly Placed[] } & Ticking) {
  const title = t(CHANGE_KIND_WORDS.near);
  const questions = questionsOf(cells);
  return (
    <Kind title={title} count={cells.length} isOpen={true}>
      <AllOrNone kind={title} cells={cells} tick={ticking.tick} />
      <SomeOf items={questions} line={(own) => <Asked key={own[0]?.at} cells={own} {...ticking} />} />
    </Kind>
  );
}

export function Same({ cells }: { cells: readonly Placed[] }) {
  return (
    <Kind title={t(CHANGE_KIND_WORDS.same)} count={cells.length} isOpen={false}>
      <SomeOf
        items={cells}
        line={({ at, cell }) => (
          <li key={at} class="cell">
            <Where cell={cell} /> <span class="column">{cell.label}</span> <strong>{cell.after}</strong>
          </li>
        )}
      />
    </Kind>
  );
}
