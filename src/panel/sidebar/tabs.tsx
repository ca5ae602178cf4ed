// The panel's three views as tabs: arrow keys, Home and End move between them, as screen readers expect.
import type { ComponentChildren } from 'preact';
import { PANEL } from '../../words/pages/panel';
import { t } from '../language';

interface TabsProps<View extends string> {
  views: readonly { id: View; label: string }[];
  view: View;
  setView(view: View): void;
  children: ComponentChildren;
}

/** By the key: from the view that is shown, and of how many. */
const NEXT: Readonly<Record<string, (at: number, of: number) => number>> = {
  ArrowRight: (at, of) => (at + 1) % of,
  ArrowLeft: (at, of) => (at - 1 + of) % of,
  Home: () => 0,
  End: (_, of) => of - 1,
};

export function Tabs<View extends string>({ views, view, setView, children }: TabsProps<View>) {
  const move = (event: KeyboardEvent) => {
    const at = views.map(({ id }) => id).indexOf(view);
    const next = views[NEXT[event.key]?.(at, views.length) ?? -1];
    if (!next) return;
    setView(next.id);
    const button = document.getElementById(`tab-${next.id}`);
    if (button) button.focus();
    event.preventDefault();
  };
  return (
    <>
      <div class="tabs" role="tablist" aria-label={t(PANEL.views)} onKeyDown={move}>
        {views.map(({ id, label }) => (
          <button
            key={id}
            id={`tab-${id}`}
            type="button"
            role="tab"
            aria-selected={id === view}
            aria-controls="view"
            tabIndex={id === view ? 0 : -1}
            onClick={() => setView(id)}
          >
            {label}
          </button>
        ))}
      </div>
      <section id="view" role="tabpanel" aria-labelledby={`tab-${view}`}>
        {children}
      </section>
    </>
  );
}
