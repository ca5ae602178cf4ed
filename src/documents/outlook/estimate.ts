// The estimates of an outlook: called so in every heading, with the way they were made in words below.
import type { Estimate, Estimates } from '../../domain/outlook/estimate';
import type { Mark } from '../../domain/outlook/nearest';
import type { Outlook } from '../../domain/outlook/outlook';
import type { Speed } from '../../domain/outlook/speed';
import type { Province } from '../../domain/province/province';
import { OUTLOOK } from '../../words/outputs/outlook';
import { COMMON } from '../../words/outputs/outputs';
import type { Text } from '../../words/text';
import { across, cell, cells, type DocumentRow } from '../document';
import { dateWord, type Edition, word } from '../edition';
import { inOfficialOrder } from '../official-order';
import { passingWord } from '../steps';

type Method = 'own' | 'median';

const shortWord = (method: Method): Text => (method === 'own' ? OUTLOOK.estimateA : OUTLOOK.estimateB);

/** How wide the table of the rounds is: method, passed now, each round, both marks of two columns each. */
export function estimateColumns({ estimates }: Outlook): number {
  return 2 + estimates.rounds.length + 4;
}

function methodsOf({ estimates }: Outlook): { method: Method; estimate: Estimate }[] {
  return (['own', 'median'] as const)
    .map((method) => ({ method, estimate: estimates[method] }))
    .filter((made): made is { method: Method; estimate: Estimate } => made.estimate !== null);
}

function roundRows(outlook: Outlook, edition: Edition): DocumentRow[] {
  const { estimates, marks, total } = outlook;
  const reached = (date: string | null) =>
    across('text', date === null ? word(edition, OUTLOOK.notReached) : dateWord(edition, date, 'short'), 2);
  const reachedIn = ({ share }: Mark) => across('heading', word(edition, OUTLOOK.reached, { share }), 2);
  return [
    [
      ...cells('heading', [
        word(edition, OUTLOOK.method),
        word(edition, OUTLOOK.passedNow),
        ...estimates.rounds.map((date) => dateWord(edition, date, 'brief')),
      ]),
      ...reachedIn(marks.required),
      ...reachedIn(marks.aimed),
    ],
    ...methodsOf(outlook).map(({ method, estimate }) => [
      cell('label', word(edition, OUTLOOK[method])),
      ...cells('count', [total.passed, ...estimate.passed]),
      ...reached(estimate.required),
      ...reached(estimate.aimed),
    ]),
  ];
}

function districtRows(outlook: Outlook, province: Province, edition: Edition): DocumentRow[] {
  const { lines, total, estimates } = outlook;
  const methods = methodsOf(outlook);
  const headings = [
    COMMON.district,
    OUTLOOK.all,
    OUTLOOK.passedNow,
    ...methods.map(({ method }) => shortWord(method)),
  ].map((text) => word(edition, text));
  const last = estimates.rounds.length - 1;
  const passedIn = (estimate: Estimate, district: string | null) =>
    district === null
      ? (estimate.passed[last] as number)
      : (estimate.lines.filter((line) => line.district === district)[0] as { passed: number }).passed;
  const figures = ({ district, LAOs, passed }: (typeof lines)[number]) => [
    LAOs,
    passed,
    ...methods.map(({ estimate }) => passedIn(estimate, district)),
  ];
  return [
    cells('heading', headings),
    ...inOfficialOrder(lines, province).map((line) => [cell('label', line.district), ...cells('count', figures(line))]),
    [cell('total-label', word(edition, COMMON.all)), ...cells('total', figures(total))],
  ];
}

/** `1`, `1/2`: steps a round. */
function speedWord({ steps, rounds }: Speed): string {
  return rounds === 1 ? String(steps) : `${steps}/${rounds}`;
}

interface Apart {
  /** LAOs without any report. */
  noReport: number;
  /** The step from which a LAO has passed. */
  pass: number;
}

function howMade({ own, median }: Estimates, { noReport, pass }: Apart, edition: Edition): string[] {
  const speed = median?.speed;
  return [
    ...(own ? [word(edition, OUTLOOK.ownHow, { pass })] : []),
    ...(own?.staying ? [word(edition, OUTLOOK.staying, { staying: own.staying })] : []),
    ...(speed ? [word(edition, OUTLOOK.medianHow, { speed: speedWord(speed), pass })] : []),
    ...(noReport ? [word(edition, OUTLOOK.apart, { noReport })] : []),
  ];
}

/** How the estimates were made, or why there are none. */
export function estimateNotes(estimates: Estimates, apart: Apart, edition: Edition): string[] {
  if (!estimates.rounds.length) return [word(edition, OUTLOOK.noRounds)];
  const notes = howMade(estimates, apart, edition);
  return estimates.own || estimates.median ? notes : [word(edition, OUTLOOK.noSpeed)];
}

/** Without a round to come, or without any speed, only words: there is no estimate. */
export function estimateRows(
  outlook: Outlook,
  province: Province,
  { edition, width }: { edition: Edition; width: number },
): DocumentRow[] {
  const { rounds } = outlook.estimates;
  const { pass } = province.steps;
  const last = rounds[rounds.length - 1];
  const title = across('section', word(edition, OUTLOOK.estimate, { passing: passingWord(edition, province) }), width);
  const notes = estimateNotes(outlook.estimates, { noReport: outlook.total.noReport, pass }, edition).map((text) =>
    across('note', text, width),
  );
  if (last === undefined || !methodsOf(outlook).length) return [title, ...notes];
  const byDistrict = word(edition, OUTLOOK.byDistrict, { round: dateWord(edition, last, 'long') });
  return [
    title,
    ...roundRows(outlook, edition),
    ...notes,
    [],
    across('section', byDistrict, width),
    ...districtRows(outlook, province, edition),
  ];
}
