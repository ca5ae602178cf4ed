// The shared sheet on this machine: one workbook's file, served to every window that asks.

import { readFile } from 'node:fs/promises';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { MOST_KEPT } from './backups/backups.ts';
import { both, Failure } from './cli/failure.ts';
import { buildHost } from './host-build.ts';
import { BookFile } from './journal/book-file.ts';
import { take } from './lock/file-lock.ts';
import { buildPage, PAGE_FOLDER } from './page-build.ts';
import { Panels } from './server/runs/panels.ts';
import { ending, PATIENCE } from './server/saving/ending.ts';
import { ServedBook } from './server/served-book.ts';
import { sendJson } from './server/web/replies.ts';
import { BadRequest, checkFromHere } from './server/web/requests.ts';
import { answer } from './server/web/routes.ts';
import { LIMITS } from './services/host/time-limit.ts';
import type { Workbook } from './workbook/workbook.ts';

const FIRST_PORT = 8080;
const PORTS_TRIED = 50;

export interface Serving {
  address: string;
  port: number;
  /** The port that was asked for, where another program has it; else null. */
  taken: number | null;
  /** Another one after another program has changed the first. */
  readonly path: string;
  /** Ends all connections, and saves what is not saved yet. Says soon what it could not. */
  stop(): Promise<void>;
}

export interface ServeOptions {
  workbook: Workbook;
  /** The workbook's file. Whoever calls holds its lock. */
  path: string;
  /** What is known of it; it is looked at where this is missing. */
  file?: BookFile;
  /** How long the end waits for the file. */
  patience?: number;
  port?: number;
  /** Milliseconds that a run of a command may take. */
  limit?: number;
  /** How many backups are kept beside the file. */
  backups?: number;
}

/** The next free port is taken where the first is not free; the operating system chooses for 0. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const taken = await new Promise<boolean>((resolve, reject) => {
      server.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'EADDRINUSE' ? resolve(true) : reject(error),
      );
      server.listen(port, '127.0.0.1', () => resolve(false));
    });
    server.removeAllListeners('error').removeAllListeners('listening');
    if (!taken) return (server.address() as AddressInfo).port;
  }
  const last = first + PORTS_TRIED - 1;
  throw new Failure(
    both(
      `Ports ${first} to ${last} are all taken: name another one with --port.`,
      `พอร์ต ${first} ถึง ${last} ถูกใช้หมดแล้ว โปรดระบุพอร์ตอื่นด้วย --port`,
    ),
  );
}

/** Listens on this machine alone; the first free port from `port` on. Throws a failure where all that are tried are taken. */
export async function serve({
  workbook,
  path,
  file: known,
  port = FIRST_PORT,
  patience = PATIENCE,
  limit = LIMITS.run,
  backups = MOST_KEPT,
}: ServeOptions): Promise<Serving> {
  const [file] = await Promise.all([known ?? BookFile.at(path), buildPage(), buildHost()]);
  const panels = new Panels(await readFile(`${PAGE_FOLDER}/frame.js`, 'utf8'));
  let listening = 0;
  const server = createServer((request, response) => {
    const work = async () => {
      checkFromHere(request, listening);
      await answer(served, request, response);
    };
    work().catch((error: unknown) => sendError(response, error));
  });
  listening = await listen(server, port);
  const claims: ReturnType<typeof take>[] = [];
  // Its name is new: nobody else can have it.
  const claim = (mine: string) => void claims.push(take(mine));
  // It begins with calculating, and with that the engine is loaded: meanwhile a browser loads the page.
  const served = new ServedBook({ workbook, file, panels, limit, most: backups, claim });
  return {
    address: `http://127.0.0.1:${listening}/`,
    port: listening,
    taken: port !== 0 && listening !== port ? port : null,
    get path() {
      return file.path;
    },
    stop: () =>
      ending(file, patience, {
        async save() {
          served.sharing.streams.close();
          server.close();
          await served.finish();
          server.closeAllConnections();
          await served.save();
        },
        async leave() {
          server.closeAllConnections();
          await served.leave();
          for (const taken of await Promise.all(claims)) if ('claim' in taken) await taken.claim.drop();
        },
      }),
  };
}

function sendError(response: ServerResponse, error: unknown): void {
  const isBad = error instanceof BadRequest;
  if (!isBad) process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const message = error instanceof Error ? error.message : String(error);
  if (response.headersSent) response.destroy();
  else sendJson(response, { done: false, message }, isBad ? error.status : 500);
}
