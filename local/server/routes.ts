// What can be asked of the server, by method and path.

import type { IncomingMessage, ServerResponse } from 'node:http';
import { Failure } from '../cli/failure.ts';
import { readXlsx, UnreadableFile, writeXlsx } from '../xlsx.ts';
import { NotKept } from './confirmed.ts';
import type { Actor } from './people.ts';
import { REFUSALS } from './refusal-words.ts';
import { sendFile, sendJson, sendPageFile, sendPanel } from './replies.ts';
import { actSchema, BadRequest, editSchema, readBody, readJson, runSchema } from './requests.ts';
import type { Sharing } from './sharing.ts';

interface Asked {
  sharing: Sharing;
  request: IncomingMessage;
  response: ServerResponse;
  query: URLSearchParams;
}

type Route = (asked: Asked) => Promise<void> | void;

const MOST_UPLOADED = 50 * 1024 * 1024;

function personOf({ sharing, query }: Asked) {
  try {
    return sharing.person(query.get('as'));
  } catch (error) {
    throw error instanceof Failure ? new BadRequest(403, error.message) : error;
  }
}

function actorOf(asked: Asked): Actor {
  const { email: user } = personOf(asked);
  if (user === '') throw new BadRequest(403, asked.sharing.said(REFUSALS.nobody));
  return { user, window: asked.query.get('window') ?? '' };
}

async function upload(asked: Asked): Promise<void> {
  const { sharing, request, response } = asked;
  if (personOf(asked).role !== 'owner')
    throw new BadRequest(403, 'เฉพาะเจ้าของเท่านั้นที่เปลี่ยนสมุดงานได้ / Only the owner may replace the workbook.');
  const bytes = await readBody(request, MOST_UPLOADED);
  try {
    await sharing.replace(await readXlsx(bytes));
  } catch (error) {
    if (error instanceof UnreadableFile) throw new BadRequest(422, error.message);
    throw error instanceof NotKept ? new BadRequest(507, error.message) : error;
  }
  sendJson(response, { done: true });
}

const routes: Readonly<Record<string, Route>> = {
  'GET /': ({ response }) => void sendPageFile(response, 'index.html'),
  'GET /state': async (asked) => sendJson(asked.response, await asked.sharing.state(personOf(asked))),
  'GET /events': ({ sharing, response }) => sharing.listen(response),
  'GET /download': async ({ sharing, response }) =>
    sendFile(response, `${sharing.workbook.name}.xlsx`, await writeXlsx(sharing.workbook)),
  'POST /edit': async (asked) => {
    const edit = await readJson(asked.request, editSchema);
    sendJson(asked.response, await asked.sharing.edit(actorOf(asked), edit));
  },
  'POST /act': async (asked) => {
    const act = await readJson(asked.request, actSchema);
    sendJson(asked.response, await asked.sharing.act(actorOf(asked), act));
  },
  'POST /undo': async (asked) => sendJson(asked.response, await asked.sharing.undo(actorOf(asked))),
  'POST /redo': async (asked) => sendJson(asked.response, await asked.sharing.redo(actorOf(asked))),
  'POST /run': async (asked) => {
    const run = await readJson(asked.request, runSchema);
    sendJson(asked.response, await asked.sharing.run(actorOf(asked), run));
  },
  'POST /upload': upload,
};

export async function answer(sharing: Sharing, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams: query } = new URL(`http://127.0.0.1${request.url ?? '/'}`);
  const name = `${request.method} ${pathname}`;
  const route = Object.hasOwn(routes, name) ? routes[name] : undefined;
  if (route) return route({ sharing, request, response, query });
  if (request.method !== 'GET') throw new BadRequest(404, 'There is nothing here.');
  const panel = pathname.startsWith('/panel/') ? sharing.panels.read(pathname, sharing.functionNames()) : null;
  if (panel !== null) return sendPanel(response, request.headers.host ?? '', panel);
  if (pathname.startsWith('/page/') && sendPageFile(response, pathname.slice('/page/'.length))) return;
  throw new BadRequest(404, 'There is nothing here.');
}
