// The command line, called in the process of the tests: what it says, and its exit status.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { vi } from 'vitest';
import { main } from '../../../local/cli.ts';

export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
export const KHANTON = join(ROOT, 'bin/khanton.mjs');

export interface Said {
  status: number | null;
  stdout: string;
  stderr: string;
}

const STREAMS = ['stdout', 'stderr'] as const;

/** One call after the other: two at a time would hear each other. */
export async function khanton(...words: string[]): Promise<Said> {
  const parts: Record<(typeof STREAMS)[number], Buffer[]> = { stdout: [], stderr: [] };
  const spies = STREAMS.map((stream) =>
    vi.spyOn(process[stream], 'write').mockImplementation((part) => {
      parts[stream].push(Buffer.from(part as string));
      return true;
    }),
  );
  const said = (stream: (typeof STREAMS)[number]) => Buffer.concat(parts[stream]).toString();
  try {
    const status = await main(words);
    return { status, stdout: said('stdout'), stderr: said('stderr') };
  } finally {
    for (const spy of spies) spy.mockRestore();
  }
}
