// A page that does not read is left behind; the others are told all.
import { createServer, get, type IncomingMessage } from 'node:http';
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

function connections(server: ReturnType<typeof createServer>): Promise<number> {
  return new Promise((resolve, reject) =>
    server.getConnections((error, count) => (error ? reject(error) : resolve(count))),
  );
}
