// What the tab of indicators says and nothing reads any more, once the settings turn it off: line by line, with what is used in its place. The tab
// stays as it is, so all of it is there again when it is turned on.
import type { DeclaredIndicator, DeclaredStep } from '../../domain/agreement/declared-indicator';
import { markIn } from '../../domain/agreement/mark';
import { LAO_TYPES } from '../../domain/province/lao';
import { comparable } from '../../domain/thai/thai-text';
import type { Preset } from '../../indicators/indicator/preset';
import { presetsEntered, presetWith } from '../../indicators/presets';
import { type Book, findTab } from '../book/book';
import { isTabLeft, noteTabLeft } from '../ensure/look/dressed';
import { readTable } from '../reading/table';
import { readableOn } from '../settings/read-indicators';
import { type Settings, usualOf } from '../settings/settings';
import { indicatorsTab } from '../tabs/indicators';

/** `line`: all of it, of an indicator of the province's own; `mark`: it is kept, in the settings. */
export type ForgottenField =
  | 'line'
  | 'name'
  | 'pass'
  | 'counted'
  | 'rounds'
  | 'shortName'
  | 'items'
  | 'meaning'
  | 'mark';

/** One thing that stands there. */
export interface Forgotten {
  /** The id of its line. */
  indicator: string;
  field: ForgottenField;
  /** Of a step of it; else null. */
  step: number | null;
  /** As the tab has it; of a mark the setting that has it from now on, and its value. */
  found: string;
  setting: string | null;
  /** What is used in its place; '' for nothing. */
  instead: string;
}

type Said = Pick<Forgotten, 'field' | 'found'> & Partial<Forgotten>;

const isSame = (one: string, others: readonly string[]) =>
  others.some((other) => comparable(one) === comparable(other));

/** Of a step, what the letter of the year does not say. */
function ofStep(step: DeclaredStep, letters: readonly (DeclaredStep | undefined)[]): Said[] {
  const said = (field: 'shortName' | 'meaning' | 'items', text: (of: DeclaredStep) => string): Said[] => {
    const found = text(step);
    const known = letters.map((letter) => (letter ? text(letter) : ''));
    return found === '' || isSame(found, known) ? [] : [{ field, found, step: step.step }];
  };
  return [
    ...said('shortName', ({ shortName }) => shortName),
    ...said('items', ({ items }) => items.join(', ')),
    ...said('meaning', ({ meaning }) => meaning),
  ];
}

/** Of a line of the add-on's own: what differs from the letter of the year, and where its marks stand from now on. */
function ofPreset({ said, marks }: Preset, line: DeclaredIndicator, { year, language, rounds }: Settings): Said[] {
  const letter = said(year, language);
  const letters = [said(year, 'th'), said(year, 'en')];
  const list: Said[] = [];
  if (
    !isSame(
      line.name,
      letters.map(({ name }) => name),
    )
  )
    list.push({ field: 'name', found: line.name, instead: letter.name });
  if (line.pass !== letter.pass) list.push({ field: 'pass', found: String(line.pass), instead: String(letter.pass) });
  if (line.counted.length < LAO_TYPES.length) list.push({ field: 'counted', found: line.counted.join() });
  if (line.rounds.length < rounds.length) list.push({ field: 'rounds', found: line.rounds.join() });
  for (const step of line.steps)
    list.push(
      ...ofStep(
        step,
        letters.map(({ steps }) => steps.filter((each) => each.step === step.step)[0]),
      ),
    );
  for (const mark of marks) {
    const value = markIn(line, mark);
    if (value !== null && value !== usualOf(mark.id, year))
      list.push({ field: 'mark', found: String(value), setting: mark.id });
  }
  return list;
}

function ofLine(line: DeclaredIndicator, settings: Settings): Forgotten[] {
  const preset = presetWith(line.id);
  const isEntered = presetsEntered(settings).some(({ id }) => id === line.id);
  const list: Said[] = preset
    ? isEntered
      ? ofPreset(preset, line, settings)
      : []
    : [{ field: 'line', found: line.name }];
  return list.map((said) => ({ indicator: line.id, step: null, setting: null, instead: '', ...said }));
}

/**
 * None where the tab is used, where there is none, and where an earlier set-up has been told to go on without it; nor where marks alone stand there, which
 * are kept. At most two calls, where the tab stands and is not used.
 */
export function forgotten(book: Book, settings: Settings): Forgotten[] {
  const found = settings.hasIndicators ? null : findTab(book, indicatorsTab.key);
  if (!found || isTabLeft(book)) return [];
  const dates = settings.rounds.map(({ date }) => date);
  const lines = readableOn(readTable(found, indicatorsTab), dates);
  const list = ([] as Forgotten[]).concat(...lines.map((line) => ofLine(line, settings)));
  return list.some(({ field }) => field !== 'mark') ? list : [];
}

/** It is asked about once. To be kept with what was dressed. */
export function keepTabLeft(book: Book, { hasIndicators }: Settings): void {
  if (findTab(book, indicatorsTab.key)) noteTabLeft(book, !hasIndicators);
}
