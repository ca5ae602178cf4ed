// What people read about a setting: of one that turns on what districts enter, or holds an indicator's mark, what that indicator says.
import { FACT_GROUPS, LEAVING_OUT } from '../../indicators/all';
import { markOf } from '../../indicators/presets';
import type { SettingWords } from '../../words/workbook/column-words';
import { SETTING_HELP, SETTING_LABELS } from '../../words/workbook/settings';

/** The settings that belong to no indicator. */
export type CommonSetting = keyof typeof SETTING_LABELS;

const isCommon = (id: string): id is CommonSetting => id in SETTING_LABELS;

/** By its id; throws for one that is not declared. */
export function settingWords(id: string): SettingWords {
  if (isCommon(id)) return { label: SETTING_LABELS[id], help: SETTING_HELP[id] };
  const facts = FACT_GROUPS.filter((group) => group.id === id)[0];
  if (facts) return facts.setting();
  const mark = markOf(id)?.mark.setting;
  if (mark) return mark.words();
  const leaving = LEAVING_OUT.filter((setting) => setting.id === id)[0];
  if (!leaving) throw new Error(`There is no setting ${id}.`);
  return leaving.words();
}
