// What a declared ladder says of its steps: their short names in headings, and what each of them means below the table.
import type { DeclaredIndicator, DeclaredStep } from '../domain/agreement/declared-indicator';
import type { Step } from '../domain/measures/step';
import type { Province } from '../domain/province/province';
import { COMMON, STEP_DEFINITIONS, SUMMARY } from '../words/outputs/outputs';
import { across, type DocumentRow, ours } from './document';
import { type Edition, lineOf, type Wording, word } from './edition';

type Of = Pick<Province, 'about'>;
/** Of a ladder how high it is, and from which step on somebody has passed. */
interface Ladder {
  steps: Pick<Province['steps'], 'pass' | 'highest'>;
}

function declared({ about }: Of, step: Step): DeclaredStep | null {
  return about?.steps.filter((known) => known.step === step)[0] || null;
}

/** '' where it has none. */
export const shortNameOf = (of: Of, step: Step): string => declared(of, step)?.shortName || '';

/** `ขั้น 3`, and its short name where it has one. */
export function stepWord(edition: Edition, of: Of, step: Step): string {
  const bare = word(edition, COMMON.step, { step });
  const name = shortNameOf(of, step);
  return name === '' ? bare : word(edition, STEP_DEFINITIONS.named, { step: bare, name });
}

/** Behind "ผ่าน": all steps, or from which one on. */
export function passingWord(edition: Wording, { steps: { pass, highest } }: Ladder): string {
  return word(edition, pass === highest ? STEP_DEFINITIONS.allSteps : STEP_DEFINITIONS.fromStep, { pass });
}

/** `1-3, 5` */
export function itemsText(items: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const item of items) {
    const last = runs[runs.length - 1];
    if (last && item === last[1] + 1) last[1] = item;
    else runs.push([item, item]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ');
}

/** A number of a step as definitions have it, where another step is spoken of in the one form or the other. */
function inOneForm(sentence: string, edition: Wording): string {
  const inCells = word(edition, COMMON.step, { step: '' });
  const here = word(edition, STEP_DEFINITIONS.step, { step: '', name: '' });
  return sentence.replace(new RegExp(`${inCells}(?=\\p{Nd})`, 'gu'), here);
}

/** In a sentence: what it is called, what it means, and what it asks for. */
export function definitionOf({ step, shortName, meaning, items, share }: DeclaredStep, edition: Wording): string {
  const name = shortName === '' ? '' : ` ${shortName}`;
  const means = meaning === '' ? '' : word(edition, STEP_DEFINITIONS.means, { meaning });
  const of = items.length
    ? word(edition, items.length === 1 ? STEP_DEFINITIONS.item : STEP_DEFINITIONS.items, { items: itemsText(items) })
    : '';
  const asking = meaning === '' ? STEP_DEFINITIONS.share : STEP_DEFINITIONS.shareOfThose;
  const asks = share === null ? '' : word(edition, asking, { share });
  return inOneForm(word(edition, STEP_DEFINITIONS.step, { step, name }) + means + asks + of, edition);
}

/** A line for each step of which something is said beside its short name: what it means, and the share of the year. */
function definitions(line: DeclaredIndicator | null, edition: Edition, width: number): DocumentRow[] {
  const said = (line?.steps || []).filter(
    ({ meaning, items, share }) => meaning !== '' || items.length || share !== null,
  );
  return said.map((step) => across('note', definitionOf(step, edition), width, { wraps: true }));
}

/** As the tab of indicators has them. On the department's form of its own indicator they stand below the target lists alone. */
export function definitionRows({ about }: Of, edition: Edition, width: number): DocumentRow[] {
  const rows = definitions(about, edition, width);
  return about?.hasRoom ? rows.map(ours) : rows;
}

/** Below the target lists: of a year without that tab as its letter has them. */
export const officialDefinitionRows = (province: Province, edition: Edition, width: number): DocumentRow[] =>
  definitions(lineOf(edition, province), edition, width);

/** Above a column of the department's form: the step and its items, `ขั้น 1 (ข้อ 1-3)`. */
export function stepOnForms(edition: Edition, province: Province, step: Step): string {
  const line = lineOf(edition, province);
  const items = line?.steps.filter((known) => known.step === step)[0]?.items || [];
  const said = stepWord(edition, province, step);
  const text = items.length === 1 ? SUMMARY.item : SUMMARY.items;
  return items.length ? word(edition, text, { step: said, items: itemsText(items) }) : said;
}
