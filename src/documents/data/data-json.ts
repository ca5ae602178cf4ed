// Data rows as JSON, as schema/khanton-data.schema.json describes it.
import { checksumOf } from '../../domain/data/checksum';
import { DATA_VERSION, type DataFile } from '../../domain/data/data-row';

export const DATA_FORMAT = 'khanton-data';

/** One row a line, so that files can be compared and stacked by simple means. */
export function dataJson({ exportedAt, rows }: DataFile): string {
  const envelope = { format: DATA_FORMAT, version: DATA_VERSION, exportedAt, checksum: checksumOf(exportedAt, rows) };
  const opening = JSON.stringify(envelope).slice(0, -1);
  return `${opening},"rows":[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]}\n`;
}
