// Rows as a file of data has them.
import type { DataFile, DataRow } from '../../../src/domain/data/data-row';

/** Made on a morning in July 2556. */
export const fileOf = (rows: readonly DataRow[]): DataFile => ({ exportedAt: '2013-07-03T09:00', rows });
