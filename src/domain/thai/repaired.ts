// What old fonts and PDFs make of Thai letters, put back: glyphs under code points of private use, and sara am in pieces.

const THAI = 0x0e00;

/** Fonts keep marks that stand elsewhere under code points of their own. By font, from its first: which letter each is, in the order of the font. Source: HarfBuzz's tables for Thai. */
const GLYPHS: readonly { first: number; letters: string }[] = [
  // Windows
  { first: 0xf700, letters: '103435363748494a4b4c48494a4b4c0d314d4748494a4b4c38393a' },
  // Macintosh
  { first: 0xf884, letters: '3134353637474848484949494a4a4a4b4b4b4c4c4c4d0d38393a10' },
];

/** Behind a letter these say in which place a Macintosh drew it. */
const PLACES = /[\uF873-\uF875]/g;
/** Most texts have none. */
const ANY_GLYPH = /[\uF700-\uF89E]/;
const PRIVATE = /[\uF700-\uF71A\uF884-\uF89E]/g;

function letterOf(glyph: string): string {
  const code = glyph.charCodeAt(0);
  const { first, letters } = GLYPHS.filter((font) => code >= font.first).slice(-1)[0] as (typeof GLYPHS)[number];
  const at = 2 * (code - first);
  return String.fromCharCode(THAI + Number.parseInt(letters.slice(at, at + 2), 16));
}

/** Each glyph as the letter that it shows. */
export const withoutGlyphs = (text: string) =>
  ANY_GLYPH.test(text) ? text.replace(PLACES, '').replace(PRIVATE, letterOf) : text;

const NIKHAHIT = '\u0E4D';
/** A consonant, the marks and spaces behind it, and sara aa. */
const BEFORE_SARA_AA = /([\u0E01-\u0E2E])([\u0E31\u0E34-\u0E3A\u0E47-\u0E4E ]*)(?=\u0E32)/g;
/** Vowels that are written before their consonant end no word. */
const BEHIND_VOWEL = /([\u0E40-\u0E44]) /g;
const BEFORE_MARK = / (?=[\u0E30-\u0E3A\u0E45\u0E47-\u0E4E])/g;
const ANY_GAP = / [\u0E30-\u0E3A\u0E45\u0E47-\u0E4E]|[\u0E40-\u0E44] /;
/** One letter each, with a space between: a heading, where each of its spaces is meant. */
const SPACED_OUT = /^[^ ][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*(?: [^ ][\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]*)+$/;

/**
 * A text with single spaces, without those that stand within a letter. No sara aa begins a word: a space before it is the nikhahit that a PDF
 * has lost, "ต าบล" for "ตำบล" and "น ้า" for "น้ำ".
 */
export function withoutGaps(text: string): string {
  if (!ANY_GAP.test(text) || SPACED_OUT.test(text)) return text;
  const whole = text.replace(BEFORE_SARA_AA, (found, letter: string, between: string) =>
    between.indexOf(' ') < 0 ? found : letter + NIKHAHIT + between.replace(/ /g, ''),
  );
  return whole.replace(BEFORE_MARK, '').replace(BEHIND_VOWEL, '$1');
}
