// Thai text as people type it, brought to one form: names that look the same are the same.
import { remembered } from './memory';
import { withoutGaps, withoutGlyphs } from './repaired';

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
const MARK_ORDER = '\u0E3A\u0E31\u0E34\u0E35\u0E36\u0E37\u0E38\u0E39\u0E47\u0E4D\u0E48\u0E49\u0E4A\u0E4B\u0E4C\u0E4E';
const NIKHAHIT = '\u0E4D';
const SARA_AA = '\u0E32';
const SARA_AM = '\u0E33';
/** What stands between two letters: marks, sara aa and sara am. */
const VOWELS_AND_MARKS = /[\u0E31-\u0E3A\u0E47-\u0E4E]+/g;

/** The marks of one letter, each once and in their order, before its sara ams; a nikhahit is a part of these. */
function orderMarks(marks: string, saraAms: string): string {
  if (marks.length < 2 && saraAms === '') return marks;
  let ordered = '';
  for (const mark of MARK_ORDER) if (marks.indexOf(mark) >= 0 && (mark !== NIKHAHIT || saraAms === '')) ordered += mark;
  return ordered + saraAms;
}

/** One walk: marks go to the letter before their sara am; nikhahit and sara aa, with or without marks between, are a sara am. */
function orderRun(run: string): string {
  let done = '';
  let marks = '';
  let saraAms = '';
  let isNikhahitOpen = false;
  for (const character of run) {
    if (character === SARA_AM || (character === SARA_AA && isNikhahitOpen)) {
      saraAms += SARA_AM;
      isNikhahitOpen = false;
    } else if (character === SARA_AA) {
      done += orderMarks(marks, saraAms) + SARA_AA;
      marks = saraAms = '';
    } else {
      if (marks.indexOf(character) < 0) marks += character;
      isNikhahitOpen = isNikhahitOpen || character === NIKHAHIT;
    }
  }
  return done + orderMarks(marks, saraAms);
}

const orderSpelling = (text: string) => text.replace(/เเ/g, 'แ').replace(VOWELS_AND_MARKS, orderRun);

/** Thai needs one turn. Marks of other scripts among Thai ones may change their places again in the next, as often as they were piled up. */
const MOST_TURNS = 20;

/**
 * One spelling for what looks the same: no invisible characters, single spaces, แ for เเ, the marks of a letter in one order and each
 * once, ำ for nikhahit and sara aa with the tone before it, Arabic digits. Its time grows with the length of the text, whatever stands in it.
 */
export const normaliseThai = remembered((text) => {
  let plain = arabicDigits(text.replace(INVISIBLE, '').normalize('NFC'))
    .replace(/[\s\u00A0]+/g, ' ')
    .trim();
  for (let turn = 0; turn < MOST_TURNS; turn += 1) {
    const once = orderSpelling(plain).normalize('NFC');
    if (once === plain) break;
    plain = once;
  }
  return plain;
});

const LAKKHANGYAO = /\u0E45/g;

/** As a Thai reads it: normalised, with what fonts and PDFs break put back; ๅ, which looks like า, is one. */
export function legible(text: string): string {
  const normalised = normaliseThai(withoutGlyphs(text).replace(LAKKHANGYAO, SARA_AA));
  const whole = withoutGaps(normalised);
  return whole === normalised ? whole : normaliseThai(whole);
}

/** What two texts are compared by: as they are read, without spaces and upper case. */
export const comparable = remembered((text) => legible(text).replace(/ /g, '').toLowerCase());

/** Thai marks that stand above or below the letter before them take no room of their own. */
const MARKED_LETTER = /[\s\S][\u0e31\u0e34-\u0e3a\u0e47-\u0e4e\u200b-\u200d]*/g;

/** The text's letters, each with its vowels and tone marks. */
export function lettersOf(text: string): string[] {
  return text.match(MARKED_LETTER) || [];
}
