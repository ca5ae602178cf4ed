// The workbooks whose runs are broken off: a small one in which everything happens, and the two samples.
import { readFileSync } from 'node:fs';
import { EVERYTHING } from '../../test/support/books/small-province';

export interface FaultProvince {
  /** Options of its set-up. */
  options: Record<string, unknown>;
  /** Whose outputs are built, and the one before, of which the outputs are that stand there. */
  round: string;
  before: string;
}

const sample = (file: string) => readFileSync(new URL(`../../samples/${file}`, import.meta.url), 'utf8');

const made = (province: string, year: number, file: string): FaultProvince => ({
  options: { province, year, roster: sample(file) },
  round: `${year}-07-01`,
  before: `${year}-06-01`,
});

export const PROVINCES: Readonly<Record<string, () => FaultProvince>> = {
  small: () => ({ options: EVERYTHING, round: '2556-07-01', before: '2556-06-01' }),
  phrae: () => made('แพร่', 2556, 'phrae-2556.tsv'),
  2559: () => made('สมมติ', 2559, 'fictitious-2559.tsv'),
};
