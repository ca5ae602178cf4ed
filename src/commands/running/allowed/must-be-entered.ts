// Refuses what rests on facts that the districts do not enter, or on an indicator that the settings leave out.
import type { FactGroupId } from '../../../domain/measures/fact-group';
import type { Province } from '../../../domain/province/province';
import type { OwnIndicator } from '../../../indicators/indicator/indicator';
import { say } from '../../../words/text';
import { Refusal } from '../../../workbook/book/refusal';
import { settingWords } from '../../../workbook/settings/setting-words';
import type { Context } from '../command';

function notEntered(context: Context, setting: string): Refusal {
  const language = context.language();
  return new Refusal('not-entered', { setting: say(settingWords(setting).label, language) }, language);
}

/** Throws a refusal that names the setting with which they would be entered. */
export function mustBeEntered(context: Context, id: FactGroupId, { groups }: Pick<Province, 'groups'>): void {
  if (groups.indexOf(id) < 0) throw notEntered(context, id);
}

/** Throws the same, with the setting by which the indicator would be measured. */
export function mustBeMeasured(
  context: Context,
  { id, entered, leftOutBy }: OwnIndicator,
  province: Pick<Province, 'groups' | 'leftOut'>,
): void {
  if (entered) mustBeEntered(context, entered, province);
  if (leftOutBy && province.leftOut.indexOf(id) >= 0) throw notEntered(context, leftOutBy.id);
}
