// A printed form as a file of its own.
import { describe, expect, it } from 'vitest';
import { printFile } from '../../local/print-file.ts';
import { JULY_DATE, phraeBook, run } from '../support/books/office';

/** The page with its fonts is 97,000 bytes, the form 20,000; what writes letters' files would be 240,000 more. */
const LARGEST = 150_000;

describe('the file of a printed form', () => {
  it(`has at most ${LARGEST} bytes: it carries what lays it out, and no writer of letters`, () => {
    const file = printFile(run(phraeBook(), 'print', { form: 'summary', round: JULY_DATE }));
    expect(file).toContain('<article class="form');
    expect(Buffer.byteLength(file)).toBeLessThan(LARGEST);
  });
});
