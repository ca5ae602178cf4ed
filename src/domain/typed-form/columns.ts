// The columns of the department's progress form, in their order, and what the lists say in each.
import { type Step, stepsUpTo } from '../measures/step';
import { LAO_TYPES, type LaoType } from '../province/lao';
import type { SummaryLine } from '../roll-ups/summary';

export interface FormColumn {
  /** As the header of a form in plain text names it. */
  id: string;
  type: LaoType;
  /** Null in the column that says how many LAOs of the type there are. */
  step: number | null;
}

/** Of the column before all others, which names each line's district. */
export const LABEL_COLUMN = 'district';

/** Of the comparison's own lines. */
export const CHANGE_COLUMN = 'change';

/** The form has no column for LAOs that are not past step 1. */
export function formColumns(highest: Step): FormColumn[] {
  const steps = stepsUpTo(highest).slice(1);
  return [
    { id: 'municipalities', type: 'municipality', step: null },
    { id: 'SAOs', type: 'SAO', step: null },
    ...([] as FormColumn[]).concat(
      ...LAO_TYPES.map((type) => steps.map((step) => ({ id: `${type}_step${step}`, type, step }))),
    ),
  ];
}

/** What the lists say in a column of a line. */
export function rightFigure(line: SummaryLine, { type, step }: FormColumn): number {
  if (step === null) return line[type === 'SAO' ? 'SAOs' : 'municipalities'];
  return line[type].steps[step] as number;
}

/** LAOs of a line that the form counts in none of its steps: those at step 0, and those that have never reported. */
export function outsideSteps(line: SummaryLine, type: LaoType): number {
  return line[type].noReport + (line[type].steps[0] as number);
}
