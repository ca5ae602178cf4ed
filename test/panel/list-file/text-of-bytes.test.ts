// The bytes of a text file: whichever program saved it, the same text; and none where nobody can say which.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOfBytes } from '../../../src/panel/list-file/text-of-bytes';
import { runs } from '../../support/chance';
import { ENCODINGS } from '../../support/provinces/encodings';

const TEXT = 'อำเภอ\tชื่อ อปท.\t1 เม.ย. 56\r\nลอง\tอบต.ตำผามอก\t๔\r\n';

const utf8 = (text: string) => new TextEncoder().encode(text);

describe('bytes as text', () => {
  it.each(Object.keys(ENCODINGS))('%s', (encoding) => {
    expect(textOfBytes(ENCODINGS[encoding]?.(TEXT) as Uint8Array)).toBe(TEXT);
  });

  it('is the same list in every encoding', () => {
    const word = fc.constantFrom('ลอง', 'ทต.บ้านปิน', 'อบต.น้ำเลา', 'เทศบาล', '๔', '4', '', 'หลัก', 'Long', '1 เม.ย. 56');
    const row = fc.array(word, { minLength: 2, maxLength: 6 });
    const property = fc.property(
      fc.array(row, { minLength: 2 }),
      fc.constantFrom(...Object.keys(ENCODINGS)),
      (rows, encoding) => {
        const text = `อำเภอ\tชื่อ\n${rows.map((cells) => cells.join('\t')).join('\n')}`;
        expect(textOfBytes(ENCODINGS[encoding]?.(text) as Uint8Array)).toBe(text);
      },
    );
    fc.assert(property, { numRuns: runs(200) });
  });

  it.each([
    ['Latin letters with accents', Uint8Array.from([...'Café de l’été'].map((letter) => letter.charCodeAt(0) & 0xff))],
    ['bytes that no Thai letter has', Uint8Array.from([0xa1, 0xff, 0x81])],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0xd, 0xff, 0xd8])],
    ['UTF-8 that was cut within a letter', utf8('ลอง').subarray(0, 8)],
  ])('%s are no text', (_, bytes) => expect(textOfBytes(bytes)).toBeNull());
});
