// Every kind of indicator that a province may declare. What is declared in the sheet needs no code.

import { indicatorName } from '../../documents/indicator-name';
import { lineInLetters } from '../../documents/memo/in-letters';
import { type DeclaredIndicator, hasSteps } from '../../domain/agreement/declared-indicator';
import { seenBy } from '../../domain/agreement/seen-by';
import { filled } from '../../words/text';
import { INDICATOR_NUMBER } from '../../words/workbook/declared-indicators';
import type { Indicator } from '../indicator/indicator';
import { declaredAmounts } from './declared-amounts';
import { stepsKind } from './steps';

/** What it answers follows from its kind alone. */
export function declaredIndicator(declared: DeclaredIndicator): Indicator {
  const { id } = declared;
  return {
    id,
    about: () => indicatorName(declared),
    inLetters: () => lineInLetters(declared),
    named: () => ({ full: indicatorName(declared), short: filled(INDICATOR_NUMBER, { id }) }),
    entered: null,
    of: (province) => seenBy(province, declared),
    lineOf: () => declared,
    ...(hasSteps(declared) ? stepsKind(id) : declaredAmounts(declared)),
  };
}
