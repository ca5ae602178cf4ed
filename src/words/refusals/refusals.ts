// Every refusal, by its code: what is safe, and what to do.
import { CLOSING_REFUSALS } from './closing-refusals';
import { DATA_REFUSALS } from './data-refusals';
import { INDICATOR_REFUSALS } from './indicator-refusals';
import { LAO_CHANGE_REFUSALS } from './lao-change-refusals';
import { LIST_REFUSALS } from './list-refusals';
import { MONTH_REFUSALS } from './month-refusals';
import { NEW_YEAR_REFUSALS } from './new-year-refusals';
import { OPTION_REFUSALS } from './option-refusals';
import { ROUND_REFUSALS } from './round-refusals';
import { SETTINGS_REFUSALS } from './settings-refusals';
import { TAB_REFUSALS } from './tab-refusals';
import { VERSION_REFUSALS } from './version-refusals';

export const REFUSALS = {
  ...SETTINGS_REFUSALS,
  ...INDICATOR_REFUSALS,
  ...TAB_REFUSALS,
  ...VERSION_REFUSALS,
  ...MONTH_REFUSALS,
  ...CLOSING_REFUSALS,
  ...NEW_YEAR_REFUSALS,
  ...ROUND_REFUSALS,
  ...OPTION_REFUSALS,
  ...LIST_REFUSALS,
  ...LAO_CHANGE_REFUSALS,
  ...DATA_REFUSALS,
};

export type RefusalCode = keyof typeof REFUSALS;
