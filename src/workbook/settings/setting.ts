// What a setting is: a line of the settings tab, with its check and its usual value.
import type * as z from 'zod/mini';
import type { FactGroupId } from '../../domain/measures/fact-group';
import type { CellValue } from '../../domain/measures/step';
import type { EXPECTED } from '../../words/commands/expected';

export interface Setting {
  /** Of one that turns on what districts enter, the id of its facts. */
  id: string;
  /** Made when it is needed: loading the bundle for a custom function must not build schemas. */
  schema(): z.ZodMiniType<string | number>;
  /** How a cell is read before its schema sees it, where a text or a number is not what it seems. */
  read?(cell: CellValue): CellValue;
  usual(year: number): string | number;
  /** Stands in the settings only while this group of facts is entered. */
  group?: FactGroupId;
  /** A workbook made before there was this setting is read without it. */
  optional?: true;
  /** Which words say what was expected. */
  expected: keyof typeof EXPECTED;
}
