// What stands in a cell whose formula nobody can read; in both languages, since no setting is known here.
import type { CellError } from '../workbook.ts';

export const PARSE_ERROR: CellError = { error: '#ERROR!', message: 'อ่านเป็นสูตรไม่ได้ / Formula parse error.' };
