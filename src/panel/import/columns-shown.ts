// Which columns of a list are worth showing: an Excel sheet has blank ones behind its last, of which nobody has anything to say.
import type { ImportResult } from '../../commands/changes/import';
import type { UnderstoodColumn } from '../../commands/changes/understood';

/** Without a heading they are shown where none has one, or where something stands in one of them. */
export function columnsShown({ understood, cells }: Pick<ImportResult, 'understood' | 'cells'>): UnderstoodColumn[] {
  const isBlank = ({ heading, means }: UnderstoodColumn) => heading === '' && means === null;
  const saysSomething = cells.some(({ why }) => why === 'no-heading');
  if (saysSomething || understood.every(({ heading }) => heading === '')) return understood;
  return understood.filter((column) => !isBlank(column));
}
