// What the agreement says of a measure, as the data that is handed out has it.
import { numberedName } from '../../documents/indicator-name';
import { type DeclaredIndicator, highestStep } from '../../domain/agreement/declared-indicator';
import type { OfIndicator } from '../../domain/data/data-row';
import type { Measure } from '../../domain/data/measure';
import type { Criteria } from '../../domain/province/fiscal-year';
import type { Province } from '../../domain/province/province';
import type { Indicator } from '../indicator/indicator';

type Named = Pick<OfIndicator, 'indicatorNumber' | 'indicatorName'>;
type Marks = Omit<OfIndicator, 'indicator' | keyof Named>;

/** One without a room has its number for its id; the others' may stand at the beginning of their names. */
function named(line: DeclaredIndicator): Named {
  const { id, name, hasRoom } = line;
  const { number, rest } = numberedName(line) ?? { number: hasRoom ? null : id, rest: name };
  return { indicatorNumber: number, indicatorName: rest || name };
}

const NO_MARKS: Marks = { highestStep: null, passStep: null, requiredShare: null, aimedShare: null };

const marksOf = (line: DeclaredIndicator, criteria: Criteria): Marks => ({
  highestStep: highestStep(line),
  passStep: line.pass,
  ...criteria,
});

/** `seen`: the province as the indicator sees it. */
export function ofIndicator(seen: Province, { hasSteps, lineOf }: Indicator, { name }: Measure): OfIndicator {
  const line = lineOf(seen, 'th', name);
  return { indicator: name, ...named(line), ...(hasSteps ? marksOf(line, seen.criteria) : NO_MARKS) };
}
