// Says in the ledger, where there is one, that cells were changed by a command: by whom, in which district and round, and how many.
import type { Act } from '../../domain/month/act';
import { type Fact, fact } from '../../domain/month/entry';
import { indicatorOfColumn } from '../../indicators/columns/claims';
import { roundsOfColumns } from '../../indicators/columns/typed-columns';
import { say } from '../../words/text';
import { PROVINCE_ACTED } from '../../words/workbook/acts';
import type { TypedChange } from '../../workbook/changes/typed-change';
import { ledgerTabs } from '../../workbook/ledger/ledger-tabs';
import { writeFacts } from '../../workbook/ledger/write-facts';
import { whoActs } from '../../workbook/mail/without-mail';
import { districtOf } from '../../workbook/tabs/district-key';
import { recordedAt } from '../month/act';
import type { Context } from '../running/command';

/** What a line speaks of, where all of them have the same. */
function only<Item>(items: readonly Item[]): Item | null {
  return new Set(items).size === 1 ? (items[0] as Item) : null;
}

export interface Noted {
  act: Extract<Act, 'import' | 'tidy' | 'change-lao' | 'undo'>;
  /** Of the run that made the changes, or that is undone. */
  run: string;
  changes: readonly TypedChange[];
  /** How many of them were made. */
  count: number;
  isProvince: boolean;
}

function factOf({ act, run, changes, count }: Noted, context: Context): Fact {
  const { province } = context.read();
  const rounds = roundsOfColumns(province);
  return fact(act, {
    round: only(changes.map(({ column }) => rounds.get(column) ?? null)),
    district: only(changes.map(({ tab }) => districtOf(tab))),
    indicator: only(changes.map(({ column }) => indicatorOfColumn(province, column))),
    after: String(count),
    kept: JSON.stringify({ run }),
  });
}

/** One line, once: a run that was broken off behind it is not told of again. */
export function noteChange(context: Context, noted: Noted): void {
  const { book, lastCode, province, settings } = context.read();
  if (!noted.count || !ledgerTabs(book).length) return;
  const own = factOf(noted, context);
  if (province.ledger.entries.some(({ act, kept }) => act === own.act && kept === own.kept)) return;
  const language = context.language();
  // By e-mail where Google tells it, else for which office.
  const who = whoActs() || (noted.isProvince ? say(PROVINCE_ACTED, language) : (own.district ?? ''));
  const acted = { who, at: recordedAt(context, province), language, province: settings.province };
  const [added] = writeFacts(book, [own], lastCode, acted);
  if (added) context.acted(province, added.code);
}
