// In which states an act may be done. What stands nowhere here may be done in any.
import type { Act } from './act';
import { type RoundStateId, STATE_IDS, STATES } from './state';

const OPEN = STATE_IDS.filter((id) => STATES[id].isOpen);

const ALLOWED: Readonly<Partial<Record<Act, readonly RoundStateId[]>>> = {
  'hand-in': OPEN,
  'confirm-no-change': OPEN,
  return: ['handed-in', 'accepted'],
  // What changed since it was accepted is accepted again.
  accept: ['handed-in', 'accepted'],
  // One that is open again may get more time.
  reopen: ['closed', 'reopened'],
};

/** An act that is bound to no state always is. */
export function isAllowed(act: Act, state: RoundStateId): boolean {
  const states = ALLOWED[act];
  return states === undefined || states.indexOf(state) >= 0;
}
