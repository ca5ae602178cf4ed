// The page's dealings with the add-on: the figures up to a round, and what went wrong with reading them.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { OverviewState } from '../../commands/pages/overview-state';
import { call } from '../call';
import { type Failed, failedBy } from '../failure';

export interface Read {
  state: OverviewState | null;
  failed: Failed | null;
  busy: boolean;
  /** Without a round: at the one that is shown, or first of all the newest with any report. Of the indicator that is shown, or of another one. */
  read(round?: string | null, indicator?: string | null): void;
}

/** Reads the workbook once when the page opens, at the round that is current. */
export function useOverview(): Read {
  const [state, setState] = useState<OverviewState | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(true);
  /** Only the answer to what was asked last is shown. */
  const asked = useRef(0);

  async function show(round: string | null, indicator: string | null): Promise<void> {
    asked.current += 1;
    const mine = asked.current;
    setBusy(true);
    setFailed(null);
    try {
      const answer = await call('overviewState', round, indicator);
      if (mine !== asked.current) return;
      if (answer.done) setState(answer);
      else setFailed({ message: answer.message, detail: null });
    } catch (error) {
      if (mine !== asked.current) return;
      setFailed(failedBy(error));
    }
    setBusy(false);
  }

  const read = (
    round: string | null = state ? state.round : null,
    indicator: string | null = state ? state.indicator : null,
  ) => void show(round, indicator);
  const first = useRef(read);
  useEffect(() => first.current(), []);
  return { state, failed, busy, read };
}
