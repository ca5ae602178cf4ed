// The registry of LAOs, kept by the province: what must be reported is decided here.

import type { Target } from '../../domain/province/province';
import { COMMON } from '../../words/outputs/outputs';
import { type Language, say } from '../../words/text';
import { TAB_NAMES, TARGET_CHOICES } from '../../words/workbook/tabs';
import { column } from './column';
import type { Tab } from './tab';

/** As it stands in the target's column; '' for neither list. */
export const targetText = (target: Target | null, language: Language): string =>
  target ? say(TARGET_CHOICES[target], language) : '';

export const registryTab: Tab = {
  key: 'registry',
  name: TAB_NAMES.registry,
  title: 'registry',
  keepsHeadings: true,
  columns: [
    column('district', { editors: 'province', width: 150, numberFormat: '@' }),
    column('type', { editors: 'province', width: 100, choices: () => [COMMON.municipality, COMMON.SAO] }),
    column('name', { editors: 'province', width: 200, numberFormat: '@' }),
    column('target', {
      editors: 'province',
      width: 100,
      choices: () => [TARGET_CHOICES.main, TARGET_CHOICES.secondary],
    }),
    column('since', { editors: 'province', width: 110, numberFormat: '@', together: 'life' }),
    column('until', { editors: 'province', width: 110, numberFormat: '@', together: 'life' }),
    column('was', { editors: 'province', width: 220, numberFormat: '@', together: 'life' }),
  ],
};
