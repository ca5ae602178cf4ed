// Who is let through the protections of a workbook, and what access says of it.
import { expect } from 'vitest';
import type { Protection, Workbook } from '../../../local/workbook/workbook.ts';
import type { Access } from '../../../src/commands/access/access';
import { OWNER, run } from './office';

export const FRIEND = 'friend@example.go.th';
export const VIEWER = 'viewer@example.go.th';

export const SETTINGS = 'การตั้งค่า';
export const REGISTRY = 'ทะเบียน อปท.';

export const look = (book: Workbook, user = OWNER) => run(book, 'access', {}, user) as unknown as Access;
export const lines = (book: Workbook, user = OWNER) =>
  look(book, user).differences.map(({ code, email }) => (email ? `${code} ${email}` : code));

export const keeping = ({ sheets }: Workbook): Protection[] =>
  sheets.flatMap(({ protections }) => protections).filter(({ warningOnly }) => !warningOnly);
export const passes = (book: Workbook, email: string) =>
  keeping(book).filter(({ editors }) => editors.includes(email)).length;

/** What a second run of the same leaves is what the first one left, to the last mark. */
export function twice(book: Workbook, command: string, options: object = {}, user = OWNER): void {
  run(book, command, { ...options }, user);
  const before = structuredClone(book);
  run(book, command, { ...options }, user);
  expect(book).toEqual(before);
}
