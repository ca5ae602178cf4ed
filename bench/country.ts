// The domain at the size of the country, against touching each of its values once.

import { lookOut } from '../src/domain/outlook/outlook';
import type { Province } from '../src/domain/province/province';
import { compareRounds } from '../src/domain/roll-ups/comparison';
import { completeness } from '../src/domain/roll-ups/completeness';
import { summarise } from '../src/domain/roll-ups/summary';
import { stepIndicator } from '../src/indicators/community-plan/indicator';
import { validate } from '../src/indicators/validate';
import { manyLaos } from '../test/support/provinces/many-laos';
import { provinceOf } from '../test/support/provinces/province';
import type { Figure } from './figure.ts';
import { timeOf } from './time.ts';

const LAOS = 7850;
const DISTRICTS = 900;

/** What no answer about all values can be quicker than. */
function touch({ steps }: Province): number {
  let sum = 0;
  for (const step of steps.values) sum += step;
  return sum;
}

const WORKS: Readonly<Record<string, (province: Province) => unknown>> = {
  summary: (province) => summarise(province, 5),
  comparison: (province) => compareRounds(province, 4, 5),
  completeness: (province) => completeness(province, 5, stepIndicator),
  outlook: (province) => lookOut(province, 3),
  validate: (province) => validate(province, 5),
};

/** In touches, at commit 020b3f7. */
const BEFORE: Readonly<Record<string, number>> = {
  summary: 2.8,
  comparison: 1,
  completeness: 3.5,
  outlook: 36,
  validate: 69,
};

export async function countryFigures(): Promise<Figure[]> {
  const country = provinceOf(manyLaos(LAOS, DISTRICTS));
  const twice = provinceOf(manyLaos(LAOS * 2, DISTRICTS * 2));
  const once = timeOf(() => touch(country));
  return Object.entries(WORKS).flatMap(([name, work]): Figure[] => {
    const whole = timeOf(() => work(country));
    const double = timeOf(() => work(twice));
    const before = BEFORE[name];
    return [
      { name, value: whole / once, unit: 'touches', ...(before === undefined ? {} : { before }) },
      { name: `${name}, of twice as many LAOs`, value: double / whole, unit: 'times', aim: 'about 2: linear' },
    ];
  });
}
