// Random indicators as a province would declare them, and as it would type them into the sheet.
import fc from 'fast-check';
import { type DeclaredIndicator, INDICATOR_KINDS } from '../../../src/domain/agreement/declared-indicator';
import type { IndicatorLine } from '../../../src/domain/agreement/indicator-lines';
import { LAO_TYPES } from '../../../src/domain/province/lao';
import { thaiDigits } from '../../../src/domain/thai/thai-text';
import { writeDate } from '../../../src/domain/time/calendar';

const percent = () => fc.option(fc.integer({ min: 2, max: 100 }));
/** What a blank one means, in the letters. */
const USUAL = { required: 60, aimed: 70 };

/** The aim is not below what must be reached: what is, is refused. */
function shares(required: number | null, aimed: number | null): { required: number | null; aimed: number | null } {
  const [least, aim] = [required ?? USUAL.required, aimed ?? USUAL.aimed];
  return aim >= least ? { required, aimed } : { required, aimed: least };
}

/** `rounds`: those of the year. */
export function arbitraryIndicator(id: string, rounds: readonly string[]): fc.Arbitrary<DeclaredIndicator> {
  return fc
    .record({
      kind: fc.constantFrom(...INDICATOR_KINDS),
      name: fc.constantFrom('แผนพัฒนาท้องถิ่น', 'ศูนย์พัฒนาเด็กเล็ก', 'แผนป้องกันภัย'),
      highest: fc.integer({ min: 1, max: 10 }),
      pass: fc.integer({ min: 1, max: 10 }),
      required: percent(),
      aimed: percent(),
      counted: fc.constantFrom(LAO_TYPES, ...LAO_TYPES.map((type) => [type])),
      rounds: fc.subarray([...rounds], { minLength: 1 }),
      target: fc.option(fc.nat(1000)),
    })
    .map(({ highest, pass, required, aimed, target, ...declared }) => ({
      ...declared,
      // What a kind does not ask for is refused.
      ...(declared.kind === 'steps'
        ? { ...shares(required, aimed), target: null }
        : { required: null, aimed: null, target }),
      id,
      nationalTarget: null,
      steps: Array.from({ length: declared.kind === 'steps' ? highest : 0 }, (_, index) => ({
        step: index + 1,
        shortName: '',
        items: [],
        meaning: '',
        share: null,
      })),
      pass: declared.kind === 'steps' ? Math.min(pass, highest) : 0,
    }));
}

/** A whole number in any of the ways that people type it. */
const number = (value: number | null): fc.Arbitrary<string | number> =>
  value === null ? fc.constant('') : fc.constantFrom(value, String(value), thaiDigits(String(value)), ` ${value} `);

const share = (value: number | null): fc.Arbitrary<string | number> =>
  value === null ? fc.constant('') : fc.constantFrom(value, `${value}%`, thaiDigits(`${value} %`), value / 100);

const KINDS = {
  steps: ['steps', 'ขั้น', 'ขั้นตอน'],
  count: ['count', 'จำนวน', ' Count'],
  has: ['has', 'มี', 'มี/ไม่มี'],
};

const COUNTED = {
  all: ['', 'all', 'ทั้งหมด', 'เทศบาลและ อบต.'],
  municipality: ['เทศบาล', 'municipality'],
  SAO: ['อบต.', 'SAO', 'องค์การบริหารส่วนตำบล'],
};

/** `all`: the year's rounds. */
export function typedIndicator(indicator: DeclaredIndicator, all: readonly string[]): fc.Arbitrary<IndicatorLine> {
  const { id, kind, name, steps, pass, required, aimed, counted, rounds, target } = indicator;
  const who = counted.length > 1 ? 'all' : (counted[0] as 'SAO');
  const dates = (write: (date: string) => string, between: string) => rounds.map(write).join(between);
  const typed = [
    dates((date) => date, ' '),
    dates((date) => writeDate(date, 'short'), ', '),
    dates((date) => writeDate(date, 'long', { digits: 'thai' }), '; '),
  ];
  return fc.record({
    id: fc.constant(id),
    name: fc.constant(name),
    kind: fc.constantFrom(...KINDS[kind]),
    steps: kind === 'steps' ? number(steps.length) : fc.constant(''),
    pass: kind === 'steps' && pass === steps.length ? fc.constantFrom('', pass) : number(pass || null),
    required: share(required),
    aimed: share(aimed),
    counted: fc.constantFrom(...COUNTED[who]),
    rounds: fc.constantFrom(...typed, ...(rounds.length === all.length ? [''] : [])),
    target: number(target),
  });
}
