// Thai text as people type it, brought to one form: names that look the same are the same.

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/g;
const THAI_ZERO = 0x0e50;
const FULLWIDTH_ZERO = 0xff10;

/** Thai (๐-๙) and full-width digits as 0-9; all else as it is. */
export function arabicDigits(text: string): string {
  return text.replace(/[๐-๙０-９]/g, (digit) => {
    const code = digit.charCodeAt(0);
    return String(code - (code >= FULLWIDTH_ZERO ? FULLWIDTH_ZERO : THAI_ZERO));
  });
}

/** 0-9 as Thai digits; all else as it is. */
export function thaiDigits(text: string): string {
  return text.replace(/[0-9]/g, (digit) => String.fromCharCode(THAI_ZERO + Number(digit)));
}

/** Marks above and below, in an order that NFC keeps: phinthu, vowels and ็ first, then nikhahit, then tones and ์. A mark typed twice looks like one. */
const MARKS = '\u0E31\u0E34-\u0E3A\u0E47-\u0E4E';
const MARK_ORDER = '\u0E3A\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47\u0E4D\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4E';

function orderMarks(run: string): string {
  return MARK_ORDER.split('')
    .filter((mark) => run.indexOf(mark) >= 0)
    .join('');
}

const SARA_AM = new RegExp(`\u0E4D([${MARKS}]*)\u0E32`, 'g');
const MARKS_AFTER_SARA_AM = new RegExp(`\u0E33([${MARKS}]+)`, 'g');
const MARK_RUN = new RegExp(`[${MARKS}]+`, 'g');

function orderSpelling(text: string): string {
  return text
    .replace(/เเ/g, 'แ')
    .replace(SARA_AM, '$1\u0E33')
    .replace(MARKS_AFTER_SARA_AM, '$1\u0E33')
    .replace(/\u0E33/g, '\u0E4D\u0E32')
    .replace(MARK_RUN, orderMarks)
    .replace(SARA_AM, '$1\u0E33');
}

/**
 * One spelling for what looks the same: no invisible characters, single spaces, แ for เเ, the marks of a letter in one order and each
 * once, ำ for nikhahit and sara aa with the tone before it, Arabic digits.
 */
export function normaliseThai(text: string): string {
  const plain = arabicDigits(text.replace(INVISIBLE, '').normalize('NFC'))
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  const once = orderSpelling(plain);
  // Marks piled up by accident may need another turn: each one moves them towards their letter, so this ends.
  return once === plain ? once : normaliseThai(once);
}

/** What two texts are compared by: normalised, without spaces and upper case. */
export function comparable(text: string): string {
  return normaliseThai(text).replace(/ /g, '').toLowerCase();
}

/** Thai marks that stand above or below the letter before them take no room of their own. */
const MARKED_LETTER = /[\s\S][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200d]*/g;

/** The text's letters, each with its vowels and tone marks. */
export function lettersOf(text: string): string[] {
  return text.match(MARKED_LETTER) || [];
}
