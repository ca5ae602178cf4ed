// The tabs of the ledger, in the order in which they were begun: one that is full goes on in another, which bears its number.
import type { Book, NamedSheet } from '../book/book';
import { ledgerTab } from '../tabs/ledger';
import type { Tab } from '../tabs/tab';

const KEY = new RegExp(`^${ledgerTab.key}(?::(\\d+))?$`);

/** From 1; 0 for a tab that is none of the ledger's. */
function numberOf(key: string): number {
  const found = KEY.exec(key);
  return found ? Number(found[1] || 1) : 0;
}

export const isLedgerKey = (key: string) => numberOf(key) > 0;

/** The tab with this number as it is declared: the first, or one that goes on. */
export function ledgerTabOf(number: number): Tab {
  if (number === 1) return ledgerTab;
  const { key, name } = ledgerTab;
  return {
    ...ledgerTab,
    key: `${key}:${number}`,
    name: { th: `${name.th} (${number})`, en: `${name.en} (${number})` },
  };
}

/** Wherever they stand by now. Of a tab that somebody copied the first counts, as everywhere. */
export function ledgerTabs({ sheets }: Pick<Book, 'sheets'>): NamedSheet[] {
  const byNumber = new Map<number, NamedSheet>();
  for (const named of sheets) {
    const number = numberOf(named.key);
    if (number && !byNumber.has(number)) byNumber.set(number, named);
  }
  return Array.from(byNumber.entries())
    .sort(([one], [other]) => one - other)
    .map(([, named]) => named);
}

/** The one that a full one goes on in. */
export const tabAfter = ({ key }: NamedSheet): Tab => ledgerTabOf(numberOf(key) + 1);
