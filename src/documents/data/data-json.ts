// Data rows as JSON, as schema/khanton-data.schema.json describes it.
import type { DataRow } from '../../domain/data/data-row';

export const DATA_FORMAT = 'khanton-data';
/** Raised when a field is renamed, dropped, or comes to mean something else; a new indicator raises nothing. */
export const DATA_VERSION = 1;

/** One row a line, so that files can be compared and stacked by simple means. */
export function dataJson(rows: readonly DataRow[]): string {
  const opening = `{"format":"${DATA_FORMAT}","version":${DATA_VERSION},"rows":[`;
  return `${opening}\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}
