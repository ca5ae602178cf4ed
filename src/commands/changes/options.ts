// The options of commands that change what was typed, beside the code of what they would change.
import * as z from 'zod/mini';
import type { Option } from '../running/command';

const numbers = () => z.string().check(z.refine((text) => /^\s*\d+(?:-\d+)?(?:\s*,\s*\d+(?:-\d+)?)*\s*$/.test(text)));

export const LIST: Option = { schema: () => z.string(), expected: 'text', help: 'list', file: true, required: true };
/** Numbers among the cells that were shown, from 1. */
export const ONLY: Option = { schema: numbers, expected: 'numbers', help: 'only' };
/** Rows of the list, from 1. */
export const SAME: Option = { schema: numbers, expected: 'numbers', help: 'sameRows' };
/** "4=1.6@2569-01-01,5=-" */
export const COLUMNS: Option = { schema: () => z.string(), expected: 'listColumns', help: 'listColumns' };
