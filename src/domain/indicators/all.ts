// Every indicator. A new one is one file beside this one, a line here and its words.
import type { FactGroup } from '../fact-group';
import type { Indicator } from '../indicator';
import { fundsIndicator } from './funds';
import { stepIndicator } from './step';

export const INDICATORS: readonly Indicator[] = [stepIndicator, fundsIndicator];

export const FACT_GROUPS: readonly FactGroup[] = INDICATORS.map(({ facts }) => facts);
