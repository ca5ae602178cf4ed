// What one formula comes to where the engine is, with the data that it has.

import { PARSE_ERROR } from '../workbook/typing/parse-error.ts';
import type { Value } from '../workbook/workbook.ts';
import type { Engine } from './engine.ts';
import { valuesOf } from './values.ts';

/** 2-D. `text` as the engine takes it. */
export function resultOf(engine: Engine, text: string): Value[][] {
  const node = engine.parse(text);
  if (!node) return [[{ ...PARSE_ERROR }]];
  const values = valuesOf(engine.execute(node));
  node.resetCalculationState();
  return values;
}
