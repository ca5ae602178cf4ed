// Reading requests: who asks, from where, and what was sent along.

import type { IncomingMessage } from 'node:http';
import type { z } from 'zod';
import { MOST } from './limits.ts';

/** A request that is refused, with its HTTP status. */
export class BadRequest extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** Pages of other sites, and names that others made point to this machine, stay out. */
export function checkFromHere({ method, headers }: IncomingMessage, port: number): void {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? ''))
    throw new BadRequest(403, 'เซิร์ฟเวอร์นี้ตอบเฉพาะบนเครื่องนี้ / This server answers on this machine only.');
  const { origin } = headers;
  if (method !== 'GET' && origin !== undefined && !hosts.includes(origin.replace('http://', ''))) {
    throw new BadRequest(403, 'คำขอนี้มาจากหน้าเว็บอื่น / This request comes from another page.');
  }
}

/** `most` bytes; throws a 413 for more, before all of it is there. */
export async function readBody(request: IncomingMessage, most: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of request as AsyncIterable<Buffer>) {
    size += part.length;
    if (size > most) throw new BadRequest(413, 'ส่งมาใหญ่เกินไป / Too much was sent at once.');
    parts.push(part);
  }
  return Buffer.concat(parts);
}

/** Throws a 4xx for what is too large, too deep, no JSON, or of another shape. */
export async function readJson<Type>(request: IncomingMessage, schema: z.ZodType<Type>): Promise<Type> {
  const text = (await readBody(request, MOST.json)).toString('utf8');
  if (isDeeper(text, MOST.depth))
    throw new BadRequest(
      413,
      `ข้อมูลที่ส่งมาซ้อนกันเกิน ${MOST.depth} ชั้น / What was sent is nested more than ${MOST.depth} deep.`,
    );
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    throw new BadRequest(400, NOT_UNDERSTOOD);
  }
  const read = schema.safeParse(data);
  if (read.success) return read.data;
  // What a limit is about says so in its words.
  const named = messagesOf(read.error.issues).find((message) => message.includes(' / '));
  throw new BadRequest(named ? 413 : 400, named ?? NOT_UNDERSTOOD);
}

interface Issue {
  message: string;
  /** Of what could be several things: what is wrong with it as each of them. */
  errors?: readonly (readonly Issue[])[];
}

const messagesOf = (issues: readonly Issue[]): string[] =>
  issues.flatMap(({ message, errors = [] }) => [message, ...errors.flatMap(messagesOf)]);

const NOT_UNDERSTOOD = 'เซิร์ฟเวอร์ไม่เข้าใจคำขอนี้ โปรดเปิดหน้านี้ใหม่ / This request is not understood: open the page again.';

/** Counts brackets that are open at once; those in strings are none. */
function isDeeper(json: string, most: number): boolean {
  let [depth, isText] = [0, false];
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (isText) {
      if (character === '\\') at += 1;
      else if (character === '"') isText = false;
    } else if (character === '"') isText = true;
    else if (character === '[' || character === '{') depth += 1;
    else if (character === ']' || character === '}') depth -= 1;
    if (depth > most) return true;
  }
  return false;
}
