// The rules that say which reports are missing, one for each indicator that a province measures.
import type { Province } from '../../domain/province/province';
import { measuredIndicators } from '../all';

/** Their ids; indicators of one kind share theirs. */
export function missingRules(province: Province): string[] {
  return measuredIndicators(province).map(({ rules: [missing] }) => missing.id);
}
