// The rows of the settings, each known by its label in either language.
import type { Language } from '../../words/text';
import { FORMER_LABELS } from '../../words/workbook/former-words';
import { LANGUAGE_LABEL } from '../../words/workbook/settings';
import type { TableRow } from '../reading/table';
import { hasHeader, headerCell } from '../tabs/column';
import { codeMeant } from './chosen-value';
import { settingWords } from './setting-words';

/** The row of a setting; of two the first. */
export function settingRow(rows: readonly TableRow[], id: string): TableRow | undefined {
  return labelledRow(rows, hasLabelOf(id));
}

/** Matches the label of a setting, as it is or as it was before. */
export const hasLabelOf = (id: string) => hasHeader(settingWords(id).label, () => FORMER_LABELS[id] || []);

function labelledRow(rows: readonly TableRow[], isLabel: ReturnType<typeof hasHeader>): TableRow | undefined {
  return rows.filter((row) => {
    const label = headerCell(row.value('setting'));
    return label !== null && isLabel(label);
  })[0];
}

/** The language as far as it can be read: words are needed even for settings that are wrong. */
export function guessLanguage(rows: readonly TableRow[]): Language {
  const row = labelledRow(rows, hasHeader(LANGUAGE_LABEL));
  return row && codeMeant(row.text('value')) === 'en' ? 'en' : 'th';
}
