// The tab of indicators: made with those of the plan, or completed with those that it does not have yet.
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { LAO_TYPES } from '../../domain/province/lao';
import { comparable } from '../../domain/thai/thai-text';
import { writeDate } from '../../domain/time/calendar';
import { type Language, say } from '../../words/text';
import { COUNTED_WORDS, KIND_WORDS } from '../../words/workbook/declared-indicators';
import type { Book } from '../book/book';
import { ensureTab } from '../ensure/ensure-tab';
import { protectTab } from '../ensure/protect';
import type { RowValues } from '../ensure/tab-content';
import type { Settings } from '../settings/settings';
import { INDICATOR_COLUMNS, indicatorsTab } from '../tabs/indicators';
import type { Plan } from './plan';

/** As the province would type it: blank where the usual is meant. */
function rowOf(
  indicator: DeclaredIndicator,
  { rounds, language }: Pick<Plan, 'rounds'> & { language: Language },
): RowValues {
  const { id, kind, name, steps, pass, required, aimed, counted, target, nationalTarget } = indicator;
  const isEverybody = counted.length === LAO_TYPES.length;
  const isAllYear = indicator.rounds.length === rounds.length;
  const values: Record<keyof typeof INDICATOR_COLUMNS, string | number | null> = {
    id,
    kind: say(KIND_WORDS[kind], language),
    name,
    steps: steps.length || '',
    pass: pass || '',
    required: required ?? '',
    aimed: aimed ?? '',
    counted: say(COUNTED_WORDS[isEverybody ? 'all' : (counted[0] as 'SAO')], language),
    rounds: isAllYear ? '' : indicator.rounds.map((date) => writeDate(date, 'short', { language })).join(', '),
    target: target ?? '',
    nationalTarget: nationalTarget ?? '',
  };
  return Object.fromEntries(
    Object.entries(values).map(([field, value]) => [INDICATOR_COLUMNS[field as keyof typeof values], value]),
  );
}

export function ensureIndicators(book: Book, plan: Plan, settings: Settings): void {
  const { language, rounds } = settings;
  const dates = rounds.map(({ date }) => date);
  const { named, isNew } = ensureTab(book, {
    tab: indicatorsTab,
    rows: plan.indicators.map((indicator) => rowOf(indicator, { rounds: dates, language })),
    title: {},
    language,
    keyOf: (text) => (text('id') === '' ? null : comparable(text('id'))),
  });
  protectTab(book, named, settings, isNew);
}
