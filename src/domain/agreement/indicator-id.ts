// What an indicator may be known by: a number as an agreement has it (1.6, 3-1, 1.6ก), or a short code before one (KPI-3). Read in any digits.

/** Parts of at most three digits: a year, and so a date, is none. A letter stands right behind the last one. */
const ID = /^(?:[\p{L}\p{M}]{1,4}[.-]?)?\d{1,3}(?:[.-]\d{1,3}){0,4}(?:\p{L}\p{M}?)?$/u;

/** As texts are normalised. */
export const isIndicatorId = (text: string) => ID.test(text);

/** For whoever is told that an id is none. */
export const ID_EXAMPLES = '1.6, 3-1';

const EVER = /^[\p{L}\p{M}\d][\p{L}\p{M}\d.-]{0,19}$/u;

/** Whether a header may name one that was declared by any version: earlier ones took words and dates, too. */
export const mayHaveBeenId = (text: string) => EVER.test(text);
