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

/**
 * One spelling for what looks the same: no invisible characters, single spaces, แ for เเ, ำ for nikhahit and sara aa, the tone mark
 * after the vowel above or below and before ำ, no mark twice, Arabic digits.
 */
export function normaliseThai(text: string): string {
  return arabicDigits(text.normalize('NFC').replace(INVISIBLE, ''))
    .replace(/[\s\u00A0]+/g, ' ')
    .trim()
    .replace(/เเ/g, 'แ')
    .replace(/([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])\1+/g, '$1')
    .replace(/\u0E4D([\u0E48-\u0E4B]?)\u0E32/g, '$1\u0E33')
    .replace(/([\u0E48-\u0E4B])\u0E4D\u0E32/g, '$1\u0E33')
    .replace(/\u0E33([\u0E48-\u0E4B])/g, '$1\u0E33')
    .replace(/([\u0E48-\u0E4C])([\u0E31\u0E34-\u0E3A\u0E47])/g, '$2$1');
}

/** What two texts are compared by: normalised, without spaces and upper case. */
export function comparable(text: string): string {
  return normaliseThai(text).replace(/ /g, '').toLowerCase();
}
