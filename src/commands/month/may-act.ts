// Whether the user may do an act, asked of Google before anything is written: the province may do all, a clerk what is the own district's.
import { ACTS, type Act } from '../../domain/month/act';
import { say } from '../../words/text';
import { ACT_WORDS, PROVINCE_ACTED } from '../../words/workbook/acts';
import { findTab } from '../../workbook/book/book';
import { mayEdit } from '../../workbook/book/may-edit';
import { mayTypeFor } from '../../workbook/book/own-district';
import { Refusal } from '../../workbook/book/refusal';
import { whoActs } from '../../workbook/mail/without-mail';
import { settingsTab } from '../../workbook/tabs/settings';
import type { Context } from '../running/command';

/** Whoever may change the settings acts for the province. Two calls. */
export function isProvince(context: Context): boolean {
  const settings = findTab(context.open(), settingsTab.key);
  return settings !== null && mayEdit(settings);
}

/** Returns who acts, as the ledger says it: by e-mail where Google tells it, else for whom. Throws a Refusal. */
export function mustBeAllowedTo(context: Context, act: Act, district: string | null): string {
  const language = context.language();
  if (isProvince(context)) return whoActs() || say(PROVINCE_ACTED, language);
  if (ACTS[act].by === 'province') throw new Refusal('province-only', { act: say(ACT_WORDS[act], language) }, language);
  const { book, province } = context.read();
  if (district === null || !mayTypeFor(book, province, district))
    throw new Refusal('not-your-district', { district }, language);
  return whoActs() || district;
}
