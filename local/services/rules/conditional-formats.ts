// Conditional formats as scripts hold them, and as the model keeps them.

import type { ConditionalFormat, Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { type ConditionalFormatState, type RangeState, ServiceObject } from '../host/objects.ts';

/** A copy: what the script does to it reaches the sheet only when it is set. */
export function ruleOf(sheet: Sheet, format: ConditionalFormat): ServiceObject<'ConditionalFormatRule'> {
  const ranges = format.areas.map(
    (area): RangeState => ({ sheetId: sheet.id, area, openRows: false, openColumns: false }),
  );
  const { criteria, values, style } = structuredClone(format);
  return new ServiceObject('ConditionalFormatRule', { ranges, criteria, values, style });
}

/** A copy. Throws for ranges of another sheet. */
export function conditionalFormatOf(sheet: Sheet, rule: ConditionalFormatState): ConditionalFormat {
  if (rule.ranges.some(({ sheetId }) => sheetId !== sheet.id)) {
    throw new Exception('Conditional format rule cannot reference a different sheet.');
  }
  const { criteria, values, style } = structuredClone(rule);
  return { areas: rule.ranges.map(({ area }) => ({ ...area })), criteria: criteria ?? '', values, style };
}
