// The page's calls to the server, each as the person that this window stands for.

import type { Act, BackupTold, Edit, EditAnswer, Ran, Run, State, UploadTold } from '../server/protocol.ts';
import { FAILED, NO_SERVER, say } from './words.ts';

const person = new URLSearchParams(location.search).get('as');
/** Each window takes back its own edits only. */
const window = crypto.randomUUID();

/** With the person and the window. */
export function address(path: string, more: Readonly<Record<string, string>> = {}): string {
  const query = new URLSearchParams({ window, ...(person === null ? {} : { as: person }), ...more });
  return `${path}?${query}`;
}

/** What the server refused as a whole, in its words. */
export class Refused extends Error {}

async function ask<Answer>(path: string, init?: RequestInit, more?: Record<string, string>): Promise<Answer> {
  const response = await fetch(address(path, more), init).catch(() => {
    throw new Refused(say(NO_SERVER));
  });
  const answer = (await response.json()) as Answer & { message?: string };
  if (!response.ok) throw new Refused(answer.message ?? say(FAILED));
  return answer;
}

function post<Answer>(path: string, data: unknown): Promise<Answer> {
  const headers = { 'content-type': 'application/json' };
  return ask(path, { method: 'POST', headers, body: JSON.stringify(data) });
}

export const getState = () => ask<State>('/state');
export const sendEdit = (edit: Edit) => post<EditAnswer>('/edit', edit);
export const sendAct = (act: Act) => post<EditAnswer>('/act', act);
export const sendUndo = () => post<EditAnswer>('/undo', {});
export const sendRedo = () => post<EditAnswer>('/redo', {});
export const sendRun = (run: Run) => post<Ran>('/run', run);
/** Everybody is told the name of the file. */
export const sendBook = (file: File) =>
  ask<{ done: true }>('/upload', { method: 'POST', body: file }, { file: file.name });
/** What it would replace, and with what. */
export const askUpload = (file: File) => ask<UploadTold>('/upload/about', { method: 'POST', body: file });
export const getBackups = () => ask<BackupTold[]>('/backups');
export const sendRestore = (name: string) => post<{ done: true }>('/restore', { name });
export const sendChoice = (choice: string) => post<{ done: true }>('/choice', { choice });
