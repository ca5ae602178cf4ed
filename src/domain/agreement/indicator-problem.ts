// What can be wrong with a declared indicator.

export type IndicatorField =
  | 'id'
  | 'kind'
  | 'name'
  | 'steps'
  | 'pass'
  | 'required'
  | 'aimed'
  | 'counted'
  | 'rounds'
  | 'target'
  | 'nationalTarget';

export type StepField = 'of' | 'step' | 'shortName' | 'items' | 'meaning' | 'share';

/** In their order in a file; what a file does not have is blank. */
export const INDICATOR_FIELDS = [
  'id',
  'kind',
  'name',
  'steps',
  'pass',
  'required',
  'aimed',
  'counted',
  'rounds',
  'target',
] as const satisfies readonly IndicatorField[];

/** `line`: an index among the lines that were read. */
export interface IndicatorProblem<Field extends string = IndicatorField | StepField> {
  line: number;
  field: Field;
  /**
   * `blank`: something must stand there; `twice`: it stands in a line above; `alike`: what stands in another line reads the same; `repeated`: it
   * names one thing twice; `fixed`: the indicator has a room that rests on something else; `line`: no line says anything of that step; `unused`: its
   * kind does not ask for it; `below`: the aim is below what must be reached; `usual-below`: so is what a blank aim means; `taken`: the add-on's own
   * has it; `unknown`: none of those that there are; `no-steps`: the indicator is not reported in steps; `date`: the sheet has made a date of it; `wrong`: cannot be read.
   */
  problem:
    | 'blank'
    | 'twice'
    | 'taken'
    | 'unknown'
    | 'no-steps'
    | 'date'
    | 'wrong'
    | 'alike'
    | 'repeated'
    | 'fixed'
    | 'line'
    | 'unused'
    | 'below'
    | 'usual-below';
  /** As it stands in the cell. */
  found: string;
  /** As text that needs no language, such as `1-10`; '' where the field says it all. */
  expected: string;
}
