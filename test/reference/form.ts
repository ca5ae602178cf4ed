// The reference's typed form: what the lists give, written out, spoilt in known cells; and what a check must then say. Nothing from src/.
import { districtsOf, isDirect, type PlainLao } from './plain';
import { type PlainLine, plainSummary } from './summary';

export const COLUMNS = [
  'municipalities',
  'SAOs',
  'municipality_step1',
  'municipality_step2',
  'municipality_step3',
  'municipality_step4',
  'municipality_step5',
  'SAO_step1',
  'SAO_step2',
  'SAO_step3',
  'SAO_step4',
  'SAO_step5',
];

/** Rows of 12 figures, the total's last; `names` beside them. */
export interface PlainForm {
  names: string[];
  figures: (number | string)[][];
}

export interface PlainWrongCell {
  line: string | null;
  column: string;
  printed: number | string | null;
  right: number | string | null;
  reasons: string[];
}

function figuresOf({ municipalities, SAOs, municipality, SAO }: PlainLine): number[] {
  return [municipalities, SAOs, ...municipality.steps.slice(1), ...SAO.steps.slice(1)];
}

export function rightForm(laos: PlainLao[], round: number): PlainForm {
  const { lines, total } = plainSummary(laos, round);
  let districts = 0;
  for (const district of districtsOf(laos)) if (!isDirect(district)) districts += 1;
  return {
    names: [...lines.map(({ district }) => district as string), `รวม ${districts} อำเภอ`],
    figures: [...lines, total].map(figuresOf),
  };
}

const asNumber = (figure: number | string | undefined) => (typeof figure === 'number' ? figure : Number.NaN);

/** Six columns of one type: its number and its steps. */
function ofType(column: number): { number: number; steps: number[] } {
  const isSao = column === 1 || column > 6;
  return isSao ? { number: 1, steps: [7, 8, 9, 10, 11] } : { number: 0, steps: [2, 3, 4, 5, 6] };
}

/** A line adds up when its gap between number and steps is the gap that the lists have too. */
function gap(row: (number | string)[], column: number): number {
  const { number, steps } = ofType(column);
  let left = asNumber(row[number]);
  for (const step of steps) left -= asNumber(row[step]);
  return left;
}

/** What a check must say of a form whose figures alone are spoilt; a text is a figure that is none. */
export function plainCheck(typed: PlainForm, right: PlainForm): PlainWrongCell[] {
  const wrong: PlainWrongCell[] = [];
  const last = typed.figures.length - 1;
  for (let row = 0; row <= last; row++) {
    for (let column = 0; column < COLUMNS.length; column++) {
      const printed = typed.figures[row]?.[column] as number | string;
      const should = right.figures[row]?.[column] as number;
      if (printed === should) continue;
      const reasons = [typeof printed === 'string' ? 'not-a-count' : 'differs-from-lists'];
      const difference = gap(typed.figures[row] as number[], column) - gap(right.figures[row] as number[], column);
      if (!Number.isNaN(difference) && difference !== 0) reasons.push('row-does-not-add-up');
      if (row === last && typeof printed === 'number') {
        let sum = 0;
        for (let above = 0; above < last; above++) sum += asNumber(typed.figures[above]?.[column]);
        if (!Number.isNaN(sum) && sum !== printed) reasons.push('total-is-not-the-sum');
      }
      wrong.push({
        line: typed.names[row] as string,
        column: COLUMNS[column] as string,
        printed,
        right: should,
        reasons,
      });
    }
  }
  return wrong;
}
