// What can be wrong with a roster.

/** What is wrong with a roster. `line` counts from 1, the header included. */
export interface RosterProblem {
  line: number;
  problem:
    | 'header'
    | 'columns'
    | 'no-heading'
    | 'above'
    | 'spaces'
    | 'lists-alike'
    | 'two-names'
    | 'round'
    | 'no-round'
    | 'round-twice'
    | 'indicator'
    | 'entry'
    | 'column-twice'
    | 'district'
    | 'type'
    | 'type-by-name'
    | 'name'
    | 'target'
    | 'step'
    | 'ticks'
    | 'count'
    | 'date'
    | 'since'
    | 'twice'
    | 'empty';
  found: string;
  expected: string;
}
