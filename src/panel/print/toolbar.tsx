// What stands over the pages: the choices, the button that prints, and how many pages there are.
import type { ComponentChildren } from 'preact';
import { PRINT_PAGE } from '../../words/outputs/print';
import { t } from '../language';
import { useStays } from '../use-stays';

interface ToolbarProps {
  /** Null: there is nothing to print. */
  pages: number | null;
  busy?: boolean;
  children?: ComponentChildren;
  /** Beside the button that prints. */
  more?: ComponentChildren;
}

export function Toolbar({ pages, busy, children, more }: ToolbarProps) {
  const ready = `${t(PRINT_PAGE.pages, { pages })} ${t(PRINT_PAGE.hint)}`;
  return (
    <section class="toolbar" aria-label={t(PRINT_PAGE.print)} ref={useStays<HTMLElement>('top')}>
      {children}
      <button type="button" class="primary" disabled={!pages} onClick={() => window.print()}>
        {t(PRINT_PAGE.print)}
      </button>
      {more}
      <p class="quiet" role="status">
        {busy ? t(PRINT_PAGE.loading) : pages ? ready : ''}
      </p>
    </section>
  );
}
