// The tab of indicators: made with the add-on's own and those of the plan, or completed with those that it does not have yet.
import { itemsText } from '../../documents/steps';
import type { DeclaredIndicator } from '../../domain/agreement/declared-indicator';
import { numberMeant } from '../../domain/agreement/same-number';
import { readFact } from '../../domain/measures/fact';
import { LAO_TYPES } from '../../domain/province/lao';
import { comparable } from '../../domain/thai/thai-text';
import { writeDate } from '../../domain/time/calendar';
import { presetLine } from '../../indicators/indicator/preset';
import { presetsEntered } from '../../indicators/presets';
import { type Language, say } from '../../words/text';
import { COUNTED_WORDS, KIND_WORDS } from '../../words/workbook/declared-indicators';
import { type Book, findTab } from '../book/book';
import { missingRows } from '../ensure/add-rows';
import { ensureTab } from '../ensure/ensure-tab';
import { claimedBefore } from '../ensure/look/dressed';
import { protectTab } from '../ensure/protect';
import type { RowValues, TabContent } from '../ensure/tab-content';
import { isEmpty, readTable } from '../reading/table';
import type { Settings } from '../settings/settings';
import { INDICATOR_COLUMNS, indicatorsTab, STEP_COLUMNS } from '../tabs/indicators';
import { beside } from './beside';
import { claimedIn } from './claimed';
import { type MadeRow, madeRows } from './made-rows';
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

/** Of the steps of one indicator. */
function stepRows({ id, steps }: DeclaredIndicator): RowValues[] {
  return steps.map(({ step, shortName, items, meaning, share }): RowValues => {
    const values: Record<keyof typeof STEP_COLUMNS, string | number> = {
      ...{ of: id, step, shortName, items: itemsText(items), meaning, share: share ?? '' },
    };
    return Object.fromEntries(
      Object.entries(values).map(([field, value]) => [STEP_COLUMNS[field as keyof typeof values], value]),
    );
  });
}

const isSaid = (...texts: readonly string[]) => texts.every((text) => text !== '');
const byId: TabContent['keyOf'] = (text) => (isSaid(text('id')) ? comparable(text('id')) : null);
const byStep: TabContent['keyOf'] = (text) => {
  const [of, step] = [text('of'), text('stepNumber')];
  return isSaid(of, step) ? `${comparable(of)}|${readFact('count', step).value}` : null;
};

/** The add-on's own come first on a tab that is made; to one that is there what it lacks is added below. Returns what was made of the add-on's own. */
export function ensureIndicators(book: Book, plan: Plan, settings: Settings): MadeRow[] {
  const { language, year } = settings;
  const rounds = settings.rounds.map(({ date }) => date);
  // A line that was deleted comes back as narrow as it was: nobody is counted unasked who was not.
  const narrowed = claimedIn(claimedBefore(book))?.presets || [];
  const presets = presetsEntered(settings).map((preset) => {
    const [before] = narrowed.filter((line) => line.id === preset.id);
    return presetLine(preset, settings.marks, { year, language, rounds, narrowed: before });
  });
  // A year that was begun while a number was written otherwise goes on with what stands there.
  const numbers = plan.indicators.map(({ id }) => id);
  const declared = plan.indicators.map((each) => numberMeant(each.id, settings.indicators, numbers) ?? each);
  const lines = [...presets, ...declared].map((indicator) => rowOf(indicator, { rounds, language }));
  const steps = ([] as RowValues[]).concat(...presets.map(stepRows));
  const content = { tab: indicatorsTab, title: {}, language };
  const named = findTab(book, indicatorsTab.key);
  const table = named && readTable(named, indicatorsTab);
  const isBare = !table || isEmpty(table);
  const ofLines = { ...content, rows: isBare ? beside(lines, steps) : lines, keyOf: byId };
  const ofSteps = { ...content, rows: steps, keyOf: byStep };
  const lacking = (rows: TabContent) => (isBare ? rows.rows : missingRows(table, rows));
  const made = madeRows(presets, lacking(ofLines), lacking(ofSteps), settings);
  const written = ensureTab(book, ofLines);
  protectTab(book, written.named, settings, written.isNew);
  if (table && !isBare && missingRows(table, ofSteps).length) ensureTab(book, ofSteps);
  return made;
}
