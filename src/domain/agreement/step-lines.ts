// What the tab of indicators says of each step: its short name, the form's items behind it, what it means, the share of projects it asks for.
import { readFact } from '../measures/fact';
import { readPercent } from '../measures/percent';
import { type CellValue, foundText, wholeText } from '../measures/step';
import { normaliseThai } from '../thai/thai-text';
import { isDate } from '../time/calendar';
import { type DeclaredIndicator, type DeclaredStep, hasSteps } from './declared-indicator';
import { isBlank } from './indicator-lines';
import type { IndicatorProblem, StepField } from './indicator-problem';
import { numberMeant } from './same-number';

export type StepLine = Readonly<Partial<Record<StepField, CellValue>>>;

/** No form has more. */
const MOST_ITEMS = 100;

/** `1-3`, `1, 2, 3` or `4` as numbers, each once and in order; null where it says anything else. A blank cell names none. */
export function readItems(text: string): number[] | null {
  const items = new Set<number>();
  for (const part of normaliseThai(text).split(/[,; ]+/)) {
    if (part === '') continue;
    const [, first, last = first] = /^(\d{1,3})(?:-(\d{1,3}))?$/.exec(part) || [];
    const [from, to] = [Number(first), Number(last)];
    if (first === undefined || from < 1 || to < from || to > MOST_ITEMS) return null;
    for (let item = from; item <= to; item += 1) items.add(item);
  }
  return Array.from(items).sort((one, other) => one - other);
}

interface Reader {
  line: StepLine;
  wrong(field: StepField, problem: IndicatorProblem['problem'], expected?: string): void;
}

/** The step that the line is about; null where it names none. */
function stepOf({ line, wrong }: Reader, indicators: readonly DeclaredIndicator[]): DeclaredStep | null {
  const of = numberMeant(foundText(line.of), indicators);
  if (!of || !hasSteps(of)) {
    const ladders = indicators.filter(hasSteps).map(({ id }) => id);
    const problem = isBlank(line.of) ? 'blank' : isDate(line.of) ? 'date' : of ? 'no-steps' : 'unknown';
    wrong('of', problem, ladders.join(', '));
    return null;
  }
  const number = readFact('count', line.step).value;
  const step = of.steps.filter((known) => known.step === number)[0];
  if (!step) wrong('step', isBlank(line.step) ? 'blank' : 'wrong', `1-${of.steps.length}`);
  return step || null;
}

function saidOf({ line, wrong }: Reader, { step }: DeclaredStep): DeclaredStep {
  const items = readItems(foundText(line.items));
  if (!items) wrong('items', 'wrong', '1-3');
  const share = isBlank(line.share) ? null : readPercent(line.share);
  if (share === null && !isBlank(line.share)) wrong('share', 'wrong', '0-100');
  const text = (field: 'shortName' | 'meaning') => normaliseThai(wholeText(line[field]));
  return { step, shortName: text('shortName'), items: items || [], meaning: text('meaning'), share };
}

/** A line in which everything is blank says nothing; of two lines about one step the second is named. */
export function readStepLines(
  lines: readonly StepLine[],
  indicators: readonly DeclaredIndicator[],
): { indicators: DeclaredIndicator[]; problems: IndicatorProblem<StepField>[] } {
  const problems: IndicatorProblem<StepField>[] = [];
  const said = new Map<DeclaredStep, DeclaredStep>();
  for (const [index, line] of lines.entries()) {
    if (Object.values(line).every(isBlank)) continue;
    const before = problems.length;
    const wrong: Reader['wrong'] = (field, problem, expected = '') =>
      problems.push({ line: index, field, problem, found: foundText(line[field]), expected });
    const step = stepOf({ line, wrong }, indicators);
    if (!step) continue;
    if (said.has(step)) wrong('step', 'twice');
    const read = saidOf({ line, wrong }, step);
    if (problems.length === before) said.set(step, read);
  }
  return {
    indicators: indicators.map((indicator) => ({
      ...indicator,
      steps: indicator.steps.map((step) => said.get(step) || step),
    })),
    problems,
  };
}
