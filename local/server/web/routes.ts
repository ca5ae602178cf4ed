// What can be asked of the server, by method and path.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '../../cli/failure.ts';
import { UnreadableFile } from '../../xlsx/file/unreadable-file.ts';
import { NOTICES } from '../people/notice-words.ts';
import type { Actor } from '../people/people.ts';
import { REFUSALS } from '../people/refusal-words.ts';
import { NotKept } from '../saving/confirmed.ts';
import type { ServedBook } from '../served-book.ts';
import { sendFile, sendJson, sendPageFile, sendPanel } from './replies.ts';
import { BadRequest, readBody, readJson } from './requests.ts';
import { actSchema, choiceSchema, editSchema, restoreSchema, runSchema } from './schemas.ts';

interface Asked {
  served: ServedBook;
  request: IncomingMessage;
  response: ServerResponse;
  query: URLSearchParams;
}

type Route = (asked: Asked) => Promise<void> | void;

const MOST_UPLOADED = 50 * 1024 * 1024;
/** In both languages: whoever asks may not be the page. */
const NOTHING_HERE = 'ไม่มีหน้านี้ / There is nothing here.';
/** A window's name is one of the page's own. */
const MOST_NAME = 100;

function personOf({ served, query }: Asked) {
  try {
    return served.sharing.person(query.get('as'));
  } catch (error) {
    throw error instanceof Failure ? new BadRequest(403, error.message) : error;
  }
}

/** What the file was called that is uploaded. */
const fileOf = ({ query }: Asked) => query.get('file')?.slice(0, MOST_NAME);
const windowOf = ({ query }: Asked) => (query.get('window') ?? '').slice(0, MOST_NAME);

function actorOf(asked: Asked): Actor {
  const { email: user } = personOf(asked);
  if (user === '') throw new BadRequest(403, asked.served.sharing.said(REFUSALS.nobody));
  return { user, window: windowOf(asked) };
}

/** Who may put the whole workbook in the place of another. */
function ownerOf(asked: Asked): string {
  const { role, email } = personOf(asked);
  if (role !== 'owner') throw new BadRequest(403, asked.served.sharing.said(NOTICES.ownerOnly));
  return email;
}

/** What of it cannot be read or kept is said with a status of its own. */
async function replacing<Result>({ served: { sharing } }: Asked, work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof UnreadableFile) throw new BadRequest(422, sharing.said(error.words));
    throw error instanceof NotKept ? new BadRequest(507, sharing.said(error.words)) : error;
  }
}

const routes: Readonly<Record<string, Route>> = {
  'GET /': ({ response }) => void sendPageFile(response, 'index.html'),
  'GET /state': async (asked) => sendJson(asked.response, await asked.served.sharing.state(personOf(asked))),
  'GET /events': (asked) => asked.served.sharing.listen(asked.response, windowOf(asked)),
  'GET /download': async ({ served, response }) => {
    const { name, bytes } = await served.download();
    sendFile(response, name, bytes);
  },
  'POST /edit': async (asked) => {
    const edit = await readJson(asked.request, editSchema);
    sendJson(asked.response, await asked.served.sharing.edit(actorOf(asked), edit));
  },
  'POST /act': async (asked) => {
    const act = await readJson(asked.request, actSchema);
    sendJson(asked.response, await asked.served.sharing.act(actorOf(asked), act));
  },
  'POST /undo': async (asked) => sendJson(asked.response, await asked.served.sharing.undo(actorOf(asked))),
  'POST /redo': async (asked) => sendJson(asked.response, await asked.served.sharing.redo(actorOf(asked))),
  'POST /run': async (asked) => {
    const run = await readJson(asked.request, runSchema);
    sendJson(asked.response, await asked.served.sharing.run(actorOf(asked), run));
  },
  'POST /upload': async (asked) => {
    const who = ownerOf(asked);
    await replacing(
      asked,
      asked.served.replacing.upload(await readBody(asked.request, MOST_UPLOADED), who, fileOf(asked)),
    );
    sendJson(asked.response, { done: true });
  },
  'POST /upload/about': async (asked) => {
    ownerOf(asked);
    const about = asked.served.replacing.aboutUpload(await readBody(asked.request, MOST_UPLOADED));
    sendJson(asked.response, await replacing(asked, about));
  },
  'GET /backups': async (asked) => {
    ownerOf(asked);
    sendJson(asked.response, await asked.served.replacing.backups());
  },
  'POST /restore': async (asked) => {
    const { name } = await readJson(asked.request, restoreSchema);
    const isDone = await replacing(asked, asked.served.replacing.restore(name, ownerOf(asked)));
    if (!isDone) throw new BadRequest(404, asked.served.sharing.said(NOTICES.noBackup));
    sendJson(asked.response, { done: true });
  },
  'POST /choice': async (asked) => {
    const { choice } = await readJson(asked.request, choiceSchema);
    ownerOf(asked);
    const notice = await replacing(asked, asked.served.choose(choice));
    if (notice === null) throw new BadRequest(409, asked.served.sharing.said(NOTICES.nothingToChoose));
    sendJson(asked.response, { done: true });
  },
};

/** Throws a BadRequest, and what a route throws: whoever listens answers those. */
export async function answer(served: ServedBook, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams: query } = new URL(`http://127.0.0.1${request.url ?? '/'}`);
  const name = `${request.method} ${pathname}`;
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (route) return route({ served, request, response, query });
  if (request.method !== 'GET') throw new BadRequest(404, NOTHING_HERE);
  const panel = pathname.startsWith('/panel/')
    ? served.sharing.panels.read(pathname, served.sharing.functionNames())
    : null;
  if (panel !== null) return sendPanel(response, request.headers.host ?? '', panel);
  if (pathname.startsWith('/page/') && sendPageFile(response, pathname.slice('/page/'.length))) return;
  throw new BadRequest(404, NOTHING_HERE);
}
