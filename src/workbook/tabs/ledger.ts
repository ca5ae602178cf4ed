// The ledger: a line for each act, written below the last one and never again.
import { TAB_NAMES } from '../../words/workbook/tabs';
import { column } from './column';
import type { Tab } from './tab';

const text = { editors: 'nobody', numberFormat: '@' } as const;

/** In the order in which a line's code is made of them; the code is none of them. */
export const LEDGER_COLUMNS = [
  'ledgerTime',
  'ledgerWho',
  'ledgerAct',
  'round',
  'district',
  'type',
  'name',
  'id',
  'ledgerSubject',
  'ledgerBefore',
  'ledgerAfter',
  'ledgerReason',
  'ledgerKept',
] as const;

const WIDTHS: Readonly<Record<(typeof LEDGER_COLUMNS)[number], number>> = {
  ledgerTime: 140,
  ledgerWho: 150,
  ledgerAct: 180,
  round: 110,
  district: 140,
  type: 90,
  name: 170,
  id: 90,
  ledgerSubject: 130,
  ledgerBefore: 90,
  ledgerAfter: 90,
  ledgerReason: 300,
  ledgerKept: 90,
};

export const ledgerTab: Tab = {
  key: 'ledger',
  name: TAB_NAMES.ledger,
  title: 'ledger',
  columns: [
    ...LEDGER_COLUMNS.map((id) => column(id, { ...text, width: WIDTHS[id] })),
    column('ledgerCode', { ...text, width: 90 }),
  ],
};
