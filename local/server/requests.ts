// Reading requests: who asks, from where, and what was sent along.

import type { IncomingMessage } from 'node:http';
import { z } from 'zod';

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
  if (!hosts.includes(headers.host ?? '')) throw new BadRequest(403, 'This server answers on this machine only.');
  const { origin } = headers;
  if (method !== 'GET' && origin !== undefined && !hosts.includes(origin.replace('http://', ''))) {
    throw new BadRequest(403, 'This request comes from another page.');
  }
}

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

/** Pasting the largest sheet that people work with is far below this. */
const MOST_JSON = 16 * 1024 * 1024;

export async function readJson<Type>(request: IncomingMessage, schema: z.ZodType<Type>): Promise<Type> {
  const text = (await readBody(request, MOST_JSON)).toString('utf8');
  try {
    return schema.parse(JSON.parse(text));
  } catch {
    throw new BadRequest(400, 'This request is not understood.');
  }
}

const position = z.int().min(0).max(10_000_000);
const size = z.int().min(1).max(10_000_000);
const area = z.object({ row: position, column: position, rows: size, columns: size });

const target = z.object({ sheetId: z.int(), version: z.int().optional() });

export const editSchema = z.union([
  target.extend({ clear: z.tuple([area], area) }),
  target.extend({
    row: position,
    column: position,
    block: z.array(z.array(z.string())).min(1),
    seen: z.string().optional(),
  }),
]);

export const runSchema = z.object({
  functionName: z.string(),
  given: z.array(z.unknown()),
  place: z.object({ sheetId: z.int(), area: area.nullable() }),
  answers: z.array(z.string()),
});

const axis = z.enum(['row', 'column']);
const lines = { axis, at: position, count: size };
const notes = 50_000;

export const actSchema = z.union([
  target.extend({ act: z.literal('insert'), ...lines, like: z.enum(['before', 'after']) }),
  target.extend({ act: z.enum(['delete', 'hide', 'show']), ...lines }),
  target.extend({ act: z.literal('move'), ...lines, before: position }),
  target.extend({ act: z.literal('resize'), ...lines, size: z.int().min(5).max(2000).nullable() }),
  target.extend({
    ...{ act: z.literal('sort'), at: position, count: size },
    ...{ column: position, ascending: z.boolean() },
  }),
  target.extend({ act: z.literal('note'), row: position, column: position, text: z.string().max(notes) }),
]);
