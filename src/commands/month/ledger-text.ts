// The ledger's lines as people read them on a terminal: when, what, by whom; below it what it is about, and what was said.
import type { Fact } from '../../domain/month/entry';
import { type Language, say } from '../../words/text';
import { HEADERS } from '../../words/workbook/tabs';
import { textsOf } from '../../workbook/ledger/ledger-line';
import { LEDGER_COLUMNS } from '../../workbook/tabs/ledger';

type ColumnId = (typeof LEDGER_COLUMNS)[number];

export interface Told extends Omit<Fact, 'kept'> {
  at: string;
  who: string;
  code: string;
}

const INDENT = '    ';
const GAP = '  ';

/** Side by side; the type is said by the name of the LAO. */
const ABOUT: readonly ColumnId[] = ['round', 'district', 'name', 'id', 'ledgerSubject', 'ledgerBefore', 'ledgerAfter'];

/** In the words of the tab. */
export function ledgerText({ at, who, code, ...told }: Told, language: Language): string {
  const texts = textsOf({ ...told, kept: '' }, { at, who, language });
  const textOf = (id: ColumnId) => texts[LEDGER_COLUMNS.indexOf(id)] as string;
  const named = (id: ColumnId) => {
    const text = textOf(id);
    return text === '' ? [] : [`${say(HEADERS[id], language)}: ${text}`];
  };
  const about = ABOUT.flatMap(named).join(GAP);
  const reason = named('ledgerReason').flatMap((text) => text.split('\n'));
  const lines = [...(about === '' ? [] : [about]), ...reason].map((line) => `\n${INDENT}${line}`);
  return [textOf('ledgerTime'), textOf('ledgerAct'), who, code].join(GAP) + lines.join('');
}
