// Refuses what rests on facts that the districts do not enter.
import type { FactGroupId } from '../../../domain/measures/fact-group';
import type { Province } from '../../../domain/province/province';
import { say } from '../../../words/text';
import { Refusal } from '../../../workbook/book/refusal';
import { settingWords } from '../../../workbook/settings/setting-words';
import type { Context } from '../command';

/** Throws a refusal that names the setting with which they would be entered. */
export function mustBeEntered(context: Context, id: FactGroupId, { groups }: Pick<Province, 'groups'>): void {
  if (groups.indexOf(id) >= 0) return;
  const language = context.language();
  throw new Refusal('not-entered', { setting: say(settingWords(id).label, language) }, language);
}
