// All letters, in the order of their tabs and of the print dialog. A new letter is a file that declares it, its words, a line here, and its tab's name.
import type { Letter } from './letter';
import { memo } from './memo';
import { toDepartment } from './to-department';
import { toDistricts } from './to-districts';

export const LETTERS: readonly Letter[] = [toDepartment, toDistricts, memo];
