// A share in percent as a cell holds it: 70, "๗๐", "70 %", or the 0.7 that a sheet makes of a typed 70%.

import { normaliseThai } from '../thai/thai-text';
import { asTyped } from '../time/typed-number';
import type { CellValue } from './step';

const WRITTEN = /^(\d{1,3}(?:\.\d+)?) ?(%?)$/;

/**
 * 0 to 100, or null for what is no share. The one reader of shares: of the settings, the tab and the file of indicators, and the custom functions.
 * A sheet keeps a typed 70% as 0.7, and a typed 100% as 1: a number up to 1 is a part of the whole, since no agreement asks for one percent or
 * less. Who does mean it writes the sign into a text, `'0.5 %`: a text says itself whether it is in percent.
 */
export function readPercent(cell: CellValue): number | null {
  const value = asTyped(cell);
  if (typeof value === 'string') {
    const [, digits = '', sign = ''] = WRITTEN.exec(normaliseThai(value)) || [];
    if (digits === '') return null;
    return sign === '' ? readPercent(Number(digits)) : within(Number(digits));
  }
  if (typeof value !== 'number') return null;
  // 0.07 * 100 is 7.000000000000001: what was typed has few decimals.
  return within(value <= 1 ? Number((value * 100).toFixed(6)) : value);
}

const within = (share: number) => (share >= 0 && share <= 100 ? share : null);
