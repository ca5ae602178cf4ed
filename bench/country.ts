// The domain at the size of the country: time, how it grows, and memory.

import { lookOut } from '../src/domain/outlook/outlook';
import type { Province } from '../src/domain/province/province';
import { compareRounds } from '../src/domain/roll-ups/comparison';
import { completeness } from '../src/domain/roll-ups/completeness';
import { summarise } from '../src/domain/roll-ups/summary';
import { stepIndicator } from '../src/indicators/community-plan/indicator';
import { validate } from '../src/indicators/findings/validate';
import { manyLaos } from '../test/support/provinces/many-laos';
import { provinceOf } from '../test/support/provinces/province';
import { country as wholeYear } from './duckdb/country.ts';
import type { Figure } from './figure.ts';
import { bytesOf } from './heap.ts';
import { timeOf, yardstick } from './time.ts';

const LAOS = 7850;
const DISTRICTS = 900;

const WORKS: Readonly<Record<string, (province: Province) => unknown>> = {
  summary: (province) => summarise(province, 5),
  comparison: (province) => compareRounds(province, 4, 5),
  completeness: (province) => completeness(province, 5, stepIndicator),
  outlook: (province) => lookOut(province, 3),
  validate: (province) => validate(province, 5),
};

/** In yardsticks, at commit 1a3b63e: an object a LAO and round, and each rule walking through all LAOs. */
const BEFORE: Readonly<Record<string, number>> = {
  summary: 0.114,
  comparison: 0.052,
  completeness: 0.18,
  outlook: 1.33,
  validate: 1.4,
};

export async function countryFigures(): Promise<Figure[]> {
  const country = provinceOf(manyLaos(LAOS, DISTRICTS));
  const twice = provinceOf(manyLaos(LAOS * 2, DISTRICTS * 2));
  const scattered = provinceOf(manyLaos(LAOS, DISTRICTS * 4));
  const memory = bytesOf(() => wholeYear(LAOS, DISTRICTS)) / (LAOS * 12);
  const times = Object.entries(WORKS).flatMap(([name, work]): Figure[] => {
    const whole = timeOf(() => work(country));
    const double = timeOf(() => work(twice));
    const spread = timeOf(() => work(scattered));
    const before = BEFORE[name];
    return [
      { name, value: whole / yardstick(), unit: 'yardsticks', ...(before === undefined ? {} : { before }) },
      { name: `${name}, of twice as many LAOs`, value: double / whole, unit: 'times', aim: 'about 2: linear' },
      {
        name: `${name}, in four times as many districts`,
        value: spread / whole,
        unit: 'times',
        aim: 'below 4: linear',
      },
    ];
  });
  return [
    ...times,
    {
      name: 'kept in memory, with 12 rounds',
      value: memory,
      unit: 'bytes a LAO and round',
      aim: 'below 200',
      before: 239,
    },
  ];
}
