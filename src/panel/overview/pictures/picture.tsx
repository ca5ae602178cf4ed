// A picture: its title and how it is read, the drawing with a description for those who do not see it, its key, and the table behind it.
import type { ComponentChildren } from 'preact';
import type { OverviewFrame, StepsOverviewState } from '../../../commands/pages/overview-state';
import { OVERVIEW } from '../../../words/pages/overview';
import { t } from '../../language';
import type { Writing } from '../writing';
import { DataTable, type Table } from './data-table';

/** What every picture is drawn from: those of steps, unless it says otherwise. */
export interface Drawn<State extends OverviewFrame = StepsOverviewState> {
  state: State;
  /** Pixels that it may take. */
  width: number;
  writing: Writing;
}

interface PictureProps {
  id: string;
  title: string;
  explain: string;
  description: string;
  /** Above it on paper, where the page's own heading may stand on another sheet. */
  edition: string;
  size: { width: number; height: number };
  legend: ComponentChildren;
  /** How it was made, a sentence each. */
  notes?: readonly string[];
  table: Table;
  children: ComponentChildren;
}

export function Picture({
  id,
  title,
  explain,
  description,
  edition,
  size,
  legend,
  notes = [],
  table,
  children,
}: PictureProps) {
  const { width, height } = size;
  return (
    <figure>
      <p class="edition">{edition}</p>
      <figcaption>
        <h2>{title}</h2>
        <p class="quiet">{explain}</p>
      </figcaption>
      <svg
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {children}
      </svg>
      {legend}
      {notes.map((note) => (
        <p key={note} class="quiet">
          {note}
        </p>
      ))}
      <details>
        <summary>{t(OVERVIEW.table)}</summary>
        <DataTable caption={title} table={table} />
      </details>
    </figure>
  );
}
