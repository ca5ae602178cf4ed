// The shapes of what pages send.

import { z } from 'zod';
import { MOST } from './limits.ts';

const grouped = (count: number) => count.toLocaleString('en');
const position = z.int().min(0).max(10_000_000);
const size = z.int().min(1).max(10_000_000);
const area = z.object({ row: position, column: position, rows: size, columns: size });
/** A selection: a script reads all of it. */
const selection = area.refine(({ rows, columns }) => rows * columns <= MOST.cells, {
  error: `เลือกช่องไว้เกิน ${grouped(MOST.cells)} ช่อง / More than ${grouped(MOST.cells)} cells are selected.`,
});
const areas = z.tuple([area], area).refine(({ length }) => length <= MOST.areas, {
  error: `เลือกไว้เกิน ${grouped(MOST.areas)} ช่วง / More than ${grouped(MOST.areas)} ranges are selected.`,
});

const target = z.object({ sheetId: z.int(), version: z.int().optional() });

export const editSchema = z.union([
  target.extend({ clear: areas }),
  target.extend({
    row: position,
    column: position,
    block: z.array(z.array(z.string())).min(1),
    seen: z.string().optional(),
    from: z.object({ sheetId: z.int(), clear: areas }).optional(),
  }),
]);

const lines = { axis: z.enum(['row', 'column']), at: position, count: size };
const note = z.string().max(MOST.note, {
  error: `โน้ตยาวเกิน ${grouped(MOST.note)} ตัวอักษร / A note is longer than ${grouped(MOST.note)} characters.`,
});

export const actSchema = z.union([
  target.extend({ act: z.literal('insert'), ...lines, like: z.enum(['before', 'after']) }),
  target.extend({ act: z.enum(['delete', 'hide', 'show']), ...lines }),
  target.extend({ act: z.literal('move'), ...lines, before: position }),
  target.extend({ act: z.literal('resize'), ...lines, size: z.int().min(5).max(2000).nullable() }),
  target.extend({
    ...{ act: z.literal('sort'), at: position, count: size },
    ...{ column: position, ascending: z.boolean() },
  }),
  target.extend({ act: z.literal('note'), row: position, column: position, text: note }),
]);

const answers = z
  .array(
    z.string().max(MOST.answer, {
      error: `คำตอบยาวเกิน ${grouped(MOST.answer)} ตัวอักษร / An answer is longer than ${grouped(MOST.answer)} characters.`,
    }),
  )
  .max(MOST.answers, {
    error: `มีคำตอบเกิน ${MOST.answers} ข้อ / There are more than ${MOST.answers} answers.`,
  });

export const runSchema = z.object({
  functionName: z.string().max(200),
  given: z.array(z.unknown()),
  place: z.object({ sheetId: z.int(), area: selection.nullable() }),
  answers,
});

export const restoreSchema = z.object({ name: z.string().max(500) });

export const choiceSchema = z.object({ choice: z.enum(['ours', 'theirs']) });
