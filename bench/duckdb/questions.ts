// The same questions put to the domain and to the database; both answers as rows, to be compared.

import { stepsUpTo } from '../../src/domain/measures/step';
import type { Province } from '../../src/domain/province/province';
import { compareRounds } from '../../src/domain/roll-ups/comparison';
import { completeness } from '../../src/domain/roll-ups/completeness';
import { summarise } from '../../src/domain/roll-ups/summary';
import { stepIndicator } from '../../src/indicators/community-plan/indicator';
import { validate } from '../../src/indicators/findings/validate';

type Row = (string | number | null)[];

export interface Question {
  id: string;
  /** What is timed. */
  ask(province: Province): unknown;
  /** The same answer as rows. */
  rows(province: Province): Row[];
  sql: readonly string[];
}

/** The rounds asked about, by their index. */
const [PREVIOUS, ROUND] = [10, 11];

/** The rules that rest on the reports alone. */
const RULES = ['regression', 'jump', 'missing-report'];

const STANDING = (round: number) =>
  `select lao, any_value(district) as district, any_value(type) as type, arg_max(step, round) as step
   from report where round <= ${round} group by lao`;

const ONE_BY_ONE: readonly [validate: Question, summary: Question, comparison: Question, ...Question[]] = [
  {
    id: 'validate',
    ask: (province) => validate(province, ROUND),
    rows: (province) =>
      validate(province, ROUND)
        .filter(({ rule }) => RULES.includes(rule))
        .map(({ rule, severity, lao, round, found, expected }) => [
          rule,
          severity,
          lao,
          province.rounds.findIndex(({ date }) => date === round),
          found,
          expected,
        ]),
    sql: [
      `with seen as (
        select *, lag(step ignore nulls) over year as last, lag(step) over year as previous
        from report where round <= ${ROUND} window year as (partition by lao order by round)),
      found as (
        select 'regression' as rule, 'must-fix' as severity, seen.*, step::varchar as found, last::varchar as expected
          from seen where step < last
        union all select 'jump', 'check', seen.*, step::varchar, previous::varchar || '-' || (previous + 2)::varchar
          from seen where step - previous >= 3
        union all select 'missing-report', case when round = ${ROUND} then 'must-fix' else 'check' end, seen.*, null, '0-5'
          from seen where step is null)
      select rule, severity, name, round, found, expected from found
      order by severity = 'check', district, lao, round, rule`,
    ],
  },
  {
    id: 'summary',
    ask: (province) => summarise(province, ROUND),
    rows: (province) =>
      summarise(province, ROUND).lines.flatMap((line, district) =>
        (['SAO', 'municipality'] as const).flatMap((type) =>
          stepsUpTo(province.steps.highest).flatMap((step): Row[] => {
            const laos = line[type].steps[step] as number;
            return laos ? [[district, type, step, laos]] : [];
          }),
        ),
      ),
    sql: [
      `select district, type, step, count(*)::integer from (${STANDING(ROUND)}) where step is not null
      group by all order by district, type, step`,
    ],
  },
  {
    id: 'comparison',
    ask: (province) => compareRounds(province, PREVIOUS, ROUND),
    rows: (province) => compareRounds(province, PREVIOUS, ROUND).moves.map(({ from, to, LAOs }) => [from, to, LAOs]),
    sql: [
      `select before.step, now.step, count(*)::integer
      from (${STANDING(PREVIOUS)}) as before join (${STANDING(ROUND)}) as now using (lao)
      where before.step is distinct from now.step group by all order by before.step nulls first, now.step nulls first`,
    ],
  },
  {
    id: 'completeness',
    ask: (province) => completeness(province, ROUND, stepIndicator),
    rows: (province) =>
      completeness(province, ROUND, stepIndicator).lines.map(({ expected, reported, missingLAOs }) => [
        expected,
        reported,
        missingLAOs.join(),
      ]),
    sql: [
      `select count(*)::integer, count(step)::integer,
        coalesce(string_agg(name, ',' order by lao) filter (where step is null), '')
      from report where round = ${ROUND} group by district order by district`,
    ],
  },
];

/** Several questions, one after the other. */
function together(id: string, questions: readonly Question[]): Question {
  return {
    id,
    ask: (province) => questions.map(({ ask }) => ask(province)),
    rows: (province) => questions.flatMap(({ rows }) => rows(province)),
    sql: questions.flatMap(({ sql }) => sql),
  };
}

/** What a province asks every month stands together at the end. */
export const QUESTIONS: readonly Question[] = [...ONE_BY_ONE, together('all of 1-3', ONE_BY_ONE.slice(0, 3))];
