// When a page has been told of a change.
import type { Window } from './window';

/** Listens as the page does; gives what waits until the page has been told of a change. */
export async function nextUpdate({ page }: Pick<Window, 'page'>): Promise<() => Promise<unknown>> {
  // The first one is the greeting.
  await page.evaluate(`new Promise((greeted) => {
    const events = new EventSource('/events');
    window.told = new Promise((tell) => {
      events.onmessage = () => {
        greeted();
        events.onmessage = () => { events.close(); tell(); };
      };
    });
  })`);
  return () => page.evaluate('told');
}
