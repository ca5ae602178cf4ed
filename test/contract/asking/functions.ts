// The functions that cells of the contract call: what they are handed, written out.

/**
 * What a cell, or each cell of a range, is handed over as.
 *
 * @param {*} given A cell or a range.
 * @return {string} Its kind and its value.
 * @customfunction
 */
export function CONTRACT_HANDED(given: unknown): string {
  const kind = (value: unknown): string => {
    if (Array.isArray(value)) return `[${value.map(kind).join(',')}]`;
    if (Object.prototype.toString.call(value) === '[object Date]') return `date ${(value as Date).getTime()}`;
    return value === null || value === undefined ? String(value) : `${typeof value} ${JSON.stringify(value)}`;
  };
  return kind(given);
}

/**
 * A date, to see how a cell shows it.
 *
 * @return {Date} The first of July 2013 in Bangkok.
 * @customfunction
 */
export function CONTRACT_DATE(): Date {
  return new Date(Date.UTC(2013, 5, 30, 17));
}

/**
 * The moment at which it was calculated.
 *
 * @param {number} number Any number, so that each cell is calculated on its own.
 * @return {number} Milliseconds.
 * @customfunction
 */
export function CONTRACT_MOMENT(number: number): number {
  return number === null ? 0 : Date.now();
}
