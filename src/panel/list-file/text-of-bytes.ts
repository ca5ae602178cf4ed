// The bytes of a text file as text: UTF-8, UTF-16 or the Thai code page of Windows, told apart by what can stand in a Thai text.

/** Throws what TextDecoder throws where the bytes are none of it. */
const decode = (bytes: Uint8Array, encoding: string) => new TextDecoder(encoding, { fatal: true }).decode(bytes);

function attempt(bytes: Uint8Array, encoding: string): string | null {
  try {
    return decode(bytes, encoding);
  } catch {
    return null;
  }
}

/** How much of a file is looked at to tell its encoding. */
const LOOKED_AT = 4096;
const THAI_BLOCK = 0x0e;

/** Of UTF-16 every other byte is 0 or that of the Thai block, and hardly any of the others: those at even places, or at odd ones. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const start = bytes.subarray(0, LOOKED_AT);
  const high = [0, 0];
  for (const [at, byte] of start.entries())
    if (byte === 0 || byte === THAI_BLOCK) high[at % 2] = (high[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = high;
  if (bytes.length % 2 || Math.max(even, odd) < start.length * 0.45) return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}

/** Marks above and below stand on a consonant, or on another mark. */
const LOOSE_MARK = /(?:^|[^\u0E01-\u0E2E\u0E31\u0E34-\u0E3A\u0E47-\u0E4E])[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/g;
/** What stands in the code page for nothing. */
const NO_LETTER = /[\0\u0080-\u009F\uE000-\uF8FF\uFFFD]/;
/** What the first two bytes of a letter in UTF-8 would be: a file that was cut, or has a bad byte somewhere. */
const OF_UTF8 = /\u0E40[\u0E18\u0E19]/g;
const THAI_LETTER = /[\u0E01-\u0E2E]/g;

/** Of a hundred letters, how many marks may be loose: a typing error is no other language. */
const MOST_LOOSE = 0.02;

function canBeThai(text: string): boolean {
  const count = (wanted: RegExp) => (text.match(wanted) ?? []).length;
  const letters = count(THAI_LETTER);
  if (letters === 0 || NO_LETTER.test(text)) return false;
  return count(LOOSE_MARK) <= letters * MOST_LOOSE && count(OF_UTF8) * 4 < letters;
}

/** Null for what is no text in any of them. */
export function textOfBytes(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return attempt(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return attempt(bytes, 'utf-16be');
  const unmarked = unmarkedUtf16(bytes);
  const text = unmarked === null ? attempt(bytes, 'utf-8') : attempt(bytes, unmarked);
  if (text !== null) return text.includes('\0') ? null : text;
  const thai = attempt(bytes, 'windows-874');
  return thai !== null && canBeThai(thai) ? thai : null;
}
