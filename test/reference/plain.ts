// The reference's input and its smallest questions, written from domain.md and cli.md alone: nothing here comes from src/.

export interface PlainLao {
  district: string;
  type: 'municipality' | 'SAO';
  name: string;
  target: 'main' | 'secondary' | null;
  /** What is typed in each round, the first round first. */
  cells: unknown[];
  remark: string;
}

const THAI_DIGITS: Record<string, number> = {
  '๐': 0,
  '๑': 1,
  '๒': 2,
  '๓': 3,
  '๔': 4,
  '๕': 5,
  '๖': 6,
  '๗': 7,
  '๘': 8,
  '๙': 9,
  '๑๐': 10,
};

/** Everything that the reference can read, beside plain numbers; what is not here is junk. */
const SPELLINGS: Record<string, number> = {};
for (let step = 0; step <= 10; step++) {
  SPELLINGS[`${step}`] = step;
  SPELLINGS[` ${step} `] = step;
  SPELLINGS[`${step}.0`] = step;
  SPELLINGS[`ขั้น ${step}`] = step;
  SPELLINGS[`ขั้น${step}`] = step;
}
for (const digit in THAI_DIGITS) {
  const step = THAI_DIGITS[digit] as number;
  SPELLINGS[digit] = step;
  SPELLINGS[`ขั้น ${digit}`] = step;
}

export type PlainReading =
  | { kind: 'blank' }
  | { kind: 'step'; step: number }
  | { kind: 'readable'; step: number }
  | { kind: 'junk' };

/** `highest`: how many steps there are. The letters of 2556 and 2559 have five. */
export function readCell(cell: unknown, highest = 5): PlainReading {
  if (cell === null || cell === undefined || cell === '') return { kind: 'blank' };
  for (let step = 0; step <= highest; step++) {
    if (cell === step) return { kind: 'step', step };
  }
  const spelt = typeof cell === 'string' ? SPELLINGS[cell] : undefined;
  if (spelt !== undefined && spelt <= highest) return { kind: 'readable', step: spelt };
  return { kind: 'junk' };
}

/** The step reported in this very round; null where there is none. */
export function reportedStep(lao: PlainLao, round: number, highest = 5): number | null {
  const reading = readCell(lao.cells[round], highest);
  if (reading.kind === 'step' || reading.kind === 'readable') return reading.step;
  return null;
}

/** The standing: this round's report, else the last one before it; null where nothing was ever reported. */
export function plainStanding(lao: PlainLao, round: number, highest = 5): number | null {
  let standing: number | null = null;
  for (let each = 0; each <= round; each++) {
    const step = reportedStep(lao, each, highest);
    if (step !== null) standing = step;
  }
  return standing;
}

/** The districts in the order of first appearance. */
export function districtsOf(laos: PlainLao[]): string[] {
  const districts: string[] = [];
  for (const lao of laos) {
    if (!districts.includes(lao.district)) districts.push(lao.district);
  }
  return districts;
}

export function isDirect(district: string): boolean {
  return district.startsWith('เทศบาล');
}
