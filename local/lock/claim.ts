// A claim on a file: a file of its own beside it, and a door at which the one who laid it answers as long as it lives.

import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { type AddressInfo, createConnection, createServer, type Server } from 'node:net';
import { hostname } from 'node:os';

/** What the file of a claim says. */
interface Said {
  token: string;
  machine: string;
  port: number;
  process: number;
}

export type Answer = 'holds' | 'asks' | 'gone';

/** One who is busy calculating may answer late, and yet lives. */
const PATIENCE = 1500;
/** On a disk that machines share, the time of its file says that a holder lives. */
const BEAT = 30_000;
const DEAD = 10 * BEAT;

export class Claim {
  readonly path: string;
  readonly #door: Server;
  #holds = false;
  #beat: NodeJS.Timeout | null = null;

  private constructor(path: string, door: Server) {
    this.path = path;
    this.#door = door;
  }

  /** `prefix`: of its file's path. No other claim has had its name, nor ever will. */
  static async lay(prefix: string): Promise<Claim> {
    const token = randomUUID();
    const path = `${prefix}${token}`;
    const door = createServer((socket) => {
      socket.on('error', () => undefined);
      socket.end(`${token} ${claim.#holds ? 'holds' : 'asks'}`);
    });
    const claim = new Claim(path, door);
    await new Promise<void>((resolve, reject) => {
      door.once('error', reject);
      door.listen(0, '127.0.0.1', resolve);
    });
    door.unref();
    const { port } = door.address() as AddressInfo;
    const said: Said = { token, machine: hostname(), port, process: process.pid };
    try {
      // It appears whole: one that cannot be read is nobody's.
      await writeFile(`${path}.new`, JSON.stringify(said));
      await rename(`${path}.new`, path);
    } catch (error) {
      await claim.drop();
      throw error;
    }
    return claim;
  }

  hold(): void {
    this.#holds = true;
    this.#beat = setInterval(() => {
      const now = new Date();
      utimes(this.path, now, now).catch(() => undefined);
    }, BEAT).unref();
  }

  async drop(): Promise<void> {
    if (this.#beat) clearInterval(this.#beat);
    this.#door.close();
    await Promise.all([this.path, `${this.path}.new`].map((path) => rm(path, { force: true })));
  }
}

/** Of another's claim: who laid it, and whether it is still somebody's. */
export async function ask(path: string): Promise<{ answer: Answer; process: number; machine: string }> {
  const said = await read(path);
  if (!said) return { answer: 'gone', process: 0, machine: '' };
  const { process: id, machine } = said;
  // The doors of another machine are out of reach.
  const answer = machine === hostname() ? await knock(said) : await lastBeat(path);
  return { answer, process: id, machine };
}

async function read(path: string): Promise<Said | null> {
  try {
    const said = JSON.parse(await readFile(path, 'utf8')) as Said;
    return typeof said.token === 'string' && isPort(said.port) ? said : null;
  } catch {
    return null;
  }
}

const isPort = (port: number) => Number.isInteger(port) && port > 0 && port <= 65_535;

async function lastBeat(path: string): Promise<Answer> {
  const beat = await stat(path).catch(() => null);
  return beat && Date.now() - beat.mtimeMs < DEAD ? 'holds' : 'gone';
}

/** A process that has ended has no door; at a door that is another's by now, another token is heard, or nothing. */
function knock({ token, port, process: id }: Said): Promise<Answer> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = createConnection({ port, host: '127.0.0.1' });
    const end = (answer: Answer) => {
      socket.destroy();
      resolve(answer);
    };
    socket.setTimeout(PATIENCE, () => end(isRunning(id) ? 'holds' : 'gone'));
    socket.on('data', (data) => (heard += data.toString()));
    socket.on('error', () => end('gone'));
    socket.on('end', () => end(heard === `${token} holds` ? 'holds' : heard === `${token} asks` ? 'asks' : 'gone'));
  });
}

function isRunning(id: number): boolean {
  if (!Number.isInteger(id) || id <= 0) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
