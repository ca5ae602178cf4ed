// The stream of what changes in the workbook, and the line that says so as long as there is none.

import type { Update } from '../server/protocol.ts';
import { address } from './calls.ts';
import { byId } from './element.ts';
import { NOT_CONNECTED, say } from './words.ts';

/** As long as the browser itself waits before it tries again. */
const PAUSE = 3_000;

/** `again`: after a break anything may have happened, a new server included. */
export function listen(update: (changed: Update) => void, again: () => void): void {
  const line = byId('not-connected');
  let hasBroken = false;
  const connect = () => {
    const events = new EventSource(address('/events'));
    events.onmessage = ({ data }) => update(JSON.parse(data as string) as Update);
    events.onopen = () => {
      line.hidden = true;
      if (hasBroken) again();
      hasBroken = false;
    };
    events.onerror = () => {
      hasBroken = true;
      line.textContent = say(NOT_CONNECTED);
      line.hidden = false;
      // What was answered with an error is not tried again by the browser.
      if (events.readyState === EventSource.CLOSED) setTimeout(connect, PAUSE);
    };
  };
  connect();
}
