// What a panel finds as `google.script`: built into one script that the server puts before everything else in the frame.

import { legalArguments } from '../grid/legal-values.ts';
import type { FromFrame, ToFrame } from './frame-messages.ts';

interface Handlers {
  success?: (value: unknown, userObject: unknown) => void;
  failure?: (error: Error, userObject: unknown) => void;
  userObject?: unknown;
}

interface Waiting {
  id: number;
  functionName: string;
  given: unknown[];
  handlers: Handlers;
}

const MOST_AT_ONCE = 10;
const declared = document.getElementById('google-script-run');
const functionNames = new Set<unknown>(JSON.parse(declared?.textContent ?? '[]') as string[]);
const waiting: Waiting[] = [];
const running = new Map<number, Handlers>();
let calls = 0;

/** The frame has no origin of its own and does not know the page's: what it says is no secret. */
const tell = (message: FromFrame) => parent.postMessage(message, '*');

function send(): void {
  while (running.size < MOST_AT_ONCE) {
    const next = waiting.shift();
    if (!next) return;
    const { handlers, ...call } = next;
    running.set(call.id, handlers);
    tell({ khanton: 'call', ...call });
  }
}

function answered({ id, value, error }: ToFrame): void {
  const handlers = running.get(id);
  if (!handlers) return;
  running.delete(id);
  send();
  if (!error) {
    handlers.success?.(value, handlers.userObject);
    return;
  }
  const thrown = Object.assign(new Error(error.message), { name: error.name });
  if (handlers.failure) handlers.failure(thrown, handlers.userObject);
  else console.error(thrown);
}

addEventListener('message', ({ source, data }: MessageEvent<ToFrame>) => {
  if (source === parent && data?.khanton === 'answer') answered(data);
});

/** Each `with…` gives a runner of its own, as on Google: one may be kept and called again. */
function runner(handlers: Handlers): object {
  const change = (key: keyof Handlers) => (value: unknown) => runner({ ...handlers, [key]: value });
  const known: Record<string, unknown> = {
    withSuccessHandler: change('success'),
    withFailureHandler: change('failure'),
    withUserObject: change('userObject'),
  };
  return new Proxy(known, {
    get(_, name) {
      if (typeof name === 'string' && Object.hasOwn(known, name)) return known[name];
      if (typeof name !== 'string' || !functionNames.has(name)) return undefined;
      return (...given: unknown[]) => {
        calls += 1;
        waiting.push({ id: calls, functionName: name, given: legalArguments(given), handlers });
        send();
      };
    },
  });
}

Object.assign(window, {
  google: {
    script: {
      run: runner({}),
      host: { close: () => tell({ khanton: 'close' }), editor: { focus: () => tell({ khanton: 'focus' }) } },
    },
  },
});
