// A page that does not read is left behind; the others are told all.
import { createServer, get, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { EventStreams } from '../../../local/server/web/event-streams.ts';

it('a stream that nobody reads is dropped, and holds up nobody', async () => {
  const streams = new EventStreams();
  const server = createServer((_, response) => streams.add(response, 'first'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const page = () => new Promise<IncomingMessage>((resolve) => get({ port, host: '127.0.0.1', agent: false }, resolve));
  const [deaf, reader] = [await page(), await page()];
  deaf.pause();
  let isDropped = false;
  deaf.on('error', () => undefined);
  let heard = '';
  reader.on('data', (data: Buffer) => (heard += data.toString()));
  const data = 'x'.repeat(512 * 1024);
  let sent = 0;
  while (!isDropped) {
    streams.send(`${++sent} ${data}`);
    await expect.poll(() => heard).toContain(`${sent} x`);
    isDropped = (await connections(server)) === 1;
  }
  for (let number = 1; number <= sent; number++) expect(heard).toContain(`"${number} x`);
  streams.close();
  deaf.destroy();
  reader.destroy();
  server.close();
});

/** A page that only notes what happens to it. */
function stream() {
  const state = { told: [] as string[], isClosed: false };
  const response = {
    writeHead: () => undefined,
    on: () => undefined,
    end: () => undefined,
    write: (text: string) => state.told.push(text),
    destroy: () => {
      state.isClosed = true;
    },
  };
  return { state, response: response as unknown as ServerResponse };
}

it('of a window there is one stream, and of all there are not too many: the oldest are closed', () => {
  const streams = new EventStreams();
  const add = (window: string) => {
    const { state, response } = stream();
    streams.add(response, 'first', window);
    return state;
  };
  const [one, other, again] = [add('one'), add('other'), add('one')];
  expect([one, other, again].map(({ isClosed }) => isClosed)).toEqual([true, false, false]);
  const nameless = Array.from({ length: 1500 }, () => add(''));
  expect(nameless.filter(({ isClosed }) => !isClosed)).toEqual(nameless.slice(-20));
  const named = Array.from({ length: 300 }, (_, index) => add(`window ${index}`));
  expect(named.filter(({ isClosed }) => !isClosed)).toEqual(named.slice(-200));
  expect(streams.count).toBe(220);
  streams.send('x');
  expect(named.at(-1)?.told.at(-1)).toBe('data: "x"\n\n');
  expect(named[0]?.told).toHaveLength(1);
  streams.close();
});

function connections(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}
