// How each made-up province hands in its data: in which kind of file, and which ones have not done so yet. By the national codes.

/** `csv-1`: by an add-on that had not been updated yet. */
export type Format = 'csv' | 'json' | 'csv-1' | 'xlsx';

const OTHERS: Readonly<Record<Exclude<Format, 'csv'>, readonly string[]>> = {
  json: ['13', '22', '36', '44', '51', '57', '65', '72', '86', '93'],
  'csv-1': ['18', '37', '49', '62', '92'],
  // Workbooks take their time: the smallest.
  xlsx: ['75', '83', '85'],
};

export const NOT_HANDED_IN: readonly string[] = ['58', '96'];

/** A district of theirs is late: their last round is not closed. */
export const LATE: readonly string[] = ['32', '67', '90'];
/** All districts are accepted there, and the round is not closed yet. */
export const ACCEPTED: readonly string[] = ['14', '41', '53', '80'];
export const WITH_FUNDS: readonly string[] = ['19', '30', '36', '45', '50', '54', '64', '71', '84', '94'];
/** One of their SAOs was upgraded in the year. */
export const UPGRADING: readonly string[] = ['16', '46', '55', '77'];

export function formatOf(code: string): Format {
  const kinds = Object.keys(OTHERS) as (keyof typeof OTHERS)[];
  return kinds.find((kind) => OTHERS[kind].includes(code)) ?? 'csv';
}
