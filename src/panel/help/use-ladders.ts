// The ladders that the workbook declares: read once, while the help is open already.
import { useEffect, useState } from 'preact/hooks';
import type { HelpLadder } from '../../commands/pages/help-state';
import { call } from '../call';

/** Null: those of the letters, also where nothing can be read. Undefined: not read yet. */
export function useLadders(): readonly HelpLadder[] | null | undefined {
  const [ladders, setLadders] = useState<readonly HelpLadder[] | null | undefined>(undefined);
  useEffect(() => {
    call('helpState').then(
      (state) => setLadders(state.done ? state.ladders : null),
      () => setLadders(null),
    );
  }, []);
  return ladders;
}
