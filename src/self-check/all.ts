// Every check of a self-check, in the order in which a person reads them. A new one is one file in checks/, a line here and its words.
import type { Answer, Check } from './check';
import { addOn } from './checks/add-on';
import { copiedSpreadsheet } from './checks/copied-spreadsheet';
import { copiedTabs } from './checks/copied-tabs';
import { editors } from './checks/editors';
import { headers } from './checks/headers';
import { ledger } from './checks/ledger';
import { marks } from './checks/marks';
import { protections } from './checks/protections';
import { scopes } from './checks/scopes';
import { settings } from './checks/settings';
import { tabs } from './checks/tabs';
import { time } from './checks/time';
import { workbookVersion } from './checks/workbook-version';
import type { Seen } from './seen';
import { mailChecks } from './without-mail';

export const CHECKS: readonly Check[] = [
  addOn,
  workbookVersion,
  scopes,
  settings,
  tabs,
  headers,
  ledger,
  protections,
  editors,
  time,
  marks,
  copiedTabs,
  copiedSpreadsheet,
  ...mailChecks,
];

export interface Line extends Answer {
  check: Check['id'];
}

/** In the order of the checks, each with at least one line where it concerns the workbook. */
export function selfCheck(seen: Seen, checks: readonly Check[] = CHECKS): Line[] {
  const lines = checks.map(({ id, look }) => look(seen).map((answer): Line => ({ check: id, ...answer })));
  return ([] as Line[]).concat(...lines);
}
