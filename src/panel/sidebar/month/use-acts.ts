// The acts on a district's report: what is asked for before one, and where the keyboard is after it.
import { useRef, useState } from 'preact/hooks';
import type { PanelMonth } from '../../../commands/pages/panel-month';
import type { Options } from '../../../commands/running/command';
import type { Panel } from '../use-panel';

export type ActId = PanelMonth['acts'][number];

/** What is asked for before an act: the note of a return, the last day of a reopening, or the reason for which an incomplete report is handed in. */
export type Asking = { about: 'return' } | { about: 'reopen' } | { about: 'hand-in'; lacks: string } | null;

const INCOMPLETE = 'hand-in-incomplete';

/** What runs the acts of a district, and what it asks for before. */
export function useActs(district: string, run: Panel['run']) {
  const [asking, ask] = useState<Asking>(null);
  const place = useRef<HTMLDivElement>(null);
  /** What is said once it is done takes the keyboard; who gives it up goes back. */
  const backToHead = () => {
    const head = place.current?.closest('details')?.querySelector('summary');
    if (head) head.focus();
  };
  const act = async (id: ActId, options: Options = {}) => {
    const outcome = await run(id, { district, ...options }, INCOMPLETE);
    if (!outcome) return;
    if (outcome.done) ask(null);
    else if (outcome.code === INCOMPLETE) ask({ about: 'hand-in', lacks: outcome.message });
  };
  const cancel = () => {
    ask(null);
    backToHead();
  };
  return { asking, ask, place, act: (id: ActId, options?: Options) => void act(id, options), cancel };
}

export type ActsOfDistrict = ReturnType<typeof useActs>;
