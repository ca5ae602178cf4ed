// A served workbook of a test's own, and people who work on it over HTTP.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Update } from '../../../local/server/protocol.ts';
import { type Serving, serve } from '../../../local/server.ts';
import type { Workbook } from '../../../local/workbook/workbook.ts';
import { writeXlsx } from '../../../local/xlsx.ts';

/** However busy the machine is: what tests look for afterwards is in the file. */
const PATIENCE = 120_000;

export interface Served extends Serving {
  path: string;
  get(path: string): Promise<Response>;
  post(path: string, data: unknown, user?: string): Promise<{ status: number; answer: Record<string, unknown> }>;
}

/** A connection for each question: one that is kept open may be closed by the server, which waits for a time, while the next question is sent. */
const ALONE = { headers: { connection: 'close' } };

export async function serveBook(workbook: Workbook): Promise<Served> {
  const path = join(mkdtempSync(join(tmpdir(), 'khanton-served-')), 'book.xlsx');
  writeFileSync(path, await writeXlsx(workbook));
  const serving = await serve({ workbook, path, port: 18_080, patience: PATIENCE });
  const at = (rest: string) => new URL(rest, serving.address);
  return {
    ...serving,
    path,
    get: (rest) => fetch(at(rest), ALONE),
    async post(rest, data, user) {
      const address = at(rest);
      address.searchParams.set('window', user ?? 'owner');
      address.searchParams.set('as', user ?? workbook.owner);
      const body = data instanceof Uint8Array ? (data as Uint8Array<ArrayBuffer>) : JSON.stringify(data);
      const response = await fetch(address, { ...ALONE, method: 'POST', body });
      return { status: response.status, answer: (await response.json()) as Record<string, unknown> };
    },
  };
}

/** The updates that a page gets, one after the other; the first is the greeting. */
export async function* updates({ address }: Served): AsyncGenerator<Update> {
  const response = await fetch(new URL('/events', address), ALONE);
  let text = '';
  for await (const part of response.body as unknown as AsyncIterable<Uint8Array>) {
    text += new TextDecoder().decode(part);
    const events = text.split('\n\n');
    text = events.pop() ?? '';
    for (const event of events) if (event.startsWith('data: ')) yield JSON.parse(event.slice(6)) as Update;
  }
}
