// What a province aims at is not below what must be reached: of an indicator's own shares, and of those that stand in where its line says nothing.
import type { DeclaredIndicator } from './declared-indicator';
import type { IndicatorProblem } from './indicator-problem';

/** In percent. */
export interface Shares {
  required: number | null;
  aimed: number | null;
}

/** Null where the aim is high enough, or either is known to nobody. `usual`: what blank cells mean. */
export function aimTooLow(
  { kind, required, aimed }: Pick<DeclaredIndicator, 'kind' | 'required' | 'aimed'>,
  usual: Shares,
): Pick<IndicatorProblem, 'problem' | 'expected'> | null {
  // What is usual is looked at where it stands.
  if (kind !== 'steps' || (required === null && aimed === null)) return null;
  const [least, aim] = [required ?? usual.required, aimed ?? usual.aimed];
  if (least === null || aim === null || aim >= least) return null;
  return { problem: aimed === null ? 'usual-below' : 'below', expected: `${least}-100` };
}
