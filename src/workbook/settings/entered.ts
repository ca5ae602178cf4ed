// What the settings turn on and off, as far as it can be read.
import type { FactGroupId } from '../../domain/measures/fact-group';
import { INDICATORS, LEAVING_OUT } from '../../indicators/all';
import type { TableRow } from '../reading/table';
import { codeMeant } from './chosen-value';
import { settingRow } from './setting-row';

/** As far as it can be read. */
export function isOn(rows: readonly TableRow[], id: FactGroupId | 'indicators'): boolean {
  return saidOf(rows, id) === 'on';
}

export const saidOf = (rows: readonly TableRow[], id: string) => codeMeant(settingRow(rows, id)?.text('value') || '');

/** Which indicators the settings leave out, as far as it can be read: what is neither on nor off is refused with its cell. */
export function leftOutIn(rows: readonly TableRow[]): string[] {
  return LEAVING_OUT.filter(({ id }) => saidOf(rows, id) === 'off').map(({ indicator }) => indicator);
}

/** Which groups of facts they turn on, in the same way; none of an indicator that is left out. */
export function groupsEntered(rows: readonly TableRow[]): FactGroupId[] {
  const leftOut = leftOutIn(rows);
  const groups = INDICATORS.map(({ id, facts }) => (facts && leftOut.indexOf(id) < 0 ? facts.id : null));
  return groups.filter((id) => id !== null && isOn(rows, id)) as FactGroupId[];
}
