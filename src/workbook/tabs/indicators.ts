// The tab of indicators: two blocks side by side under one header row, so that each can grow downwards: the indicators, and their steps.
import { INDICATOR_KINDS, type IndicatorKind } from '../../domain/agreement/declared-indicator';
import type { IndicatorField, StepField } from '../../domain/agreement/indicator-problem';
import { COUNTED_WORDS, KIND_WORDS } from '../../words/workbook/declared-indicators';
import type { HEADERS } from '../../words/workbook/tabs';
import { TAB_NAMES } from '../../words/workbook/tabs';
import { column } from './column';
import type { Tab } from './tab';

const text = { editors: 'province', numberFormat: '@' } as const;
const number = { editors: 'province', centred: true } as const;

/** The column that holds each field. */
export const INDICATOR_COLUMNS: Readonly<Record<IndicatorField, keyof typeof HEADERS>> = {
  id: 'id',
  kind: 'kind',
  name: 'indicatorName',
  steps: 'steps',
  pass: 'pass',
  required: 'required',
  aimed: 'aimed',
  counted: 'counted',
  rounds: 'rounds',
  target: 'increase',
  nationalTarget: 'nationalIncrease',
};

export const STEP_COLUMNS: Readonly<Record<StepField, keyof typeof HEADERS>> = {
  of: 'of',
  step: 'stepNumber',
  shortName: 'shortName',
  items: 'items',
  meaning: 'stepMeaning',
  share: 'projectShare',
};

const kinds = () => INDICATOR_KINDS.map((kind: IndicatorKind) => KIND_WORDS[kind]);

export const indicatorsTab: Tab = {
  key: 'indicators',
  name: TAB_NAMES.indicators,
  title: 'indicators',
  columns: [
    column('id', { ...text, width: 90, centred: true }),
    column('kind', { ...text, width: 90, choices: kinds }),
    column('indicatorName', { ...text, width: 330, wrap: true }),
    column('steps', { ...number, width: 80 }),
    column('pass', { ...number, width: 90 }),
    column('required', { ...number, width: 110 }),
    column('aimed', { ...number, width: 110 }),
    column('counted', { ...text, width: 120, choices: () => Object.values(COUNTED_WORDS) }),
    column('rounds', { ...text, width: 220, wrap: true }),
    column('increase', { ...number, width: 110 }),
    column('nationalIncrease', { ...number, width: 120 }),
    column('of', { ...text, width: 120, centred: true }),
    column('stepNumber', { ...number, width: 50 }),
    column('shortName', { ...text, width: 160 }),
    column('items', { ...text, width: 90, centred: true }),
    column('stepMeaning', { ...text, width: 330, wrap: true }),
    column('projectShare', { ...number, width: 140 }),
  ],
};
