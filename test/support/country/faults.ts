// What is wrong with three of the country's files, and with no other: each is as it happens in an office.
import type { DataFile } from '../../../src/domain/data/data-row';

export interface Fault {
  kind: 'changed' | 'outdated' | 'twice';
  province: string;
  /** The file that is wrong. */
  file: string;
}

/** A figure was changed after the export: the checksum tells. */
export const CHANGED = '31';
/** It was exported once more: the older file was left lying. */
export const OUTDATED = '24';
/** Put together by hand, with one LAO in two districts: there is no checksum to tell. */
export const TWICE = '62';

/** The last line's standing is another one. */
export function withChangedFigure(csv: string): string {
  const lines = csv.trimEnd().split('\r\n');
  const cells = (lines[lines.length - 1] as string).split(',');
  const standing = cells.indexOf('reported') + 1 || cells.indexOf('carried') + 1;
  cells[standing] = cells[standing] === '5' ? '4' : '5';
  return `${[...lines.slice(0, -1), cells.join(',')].join('\r\n')}\r\n`;
}

/** The last LAO stands once more in the newest round, in the district of the first. */
export function withLaoTwice({ rows, ...file }: DataFile): DataFile {
  const [first, last] = [rows[0], rows[rows.length - 1]];
  return first && last ? { ...file, rows: [...rows, { ...last, district: first.district }] } : { ...file, rows };
}
