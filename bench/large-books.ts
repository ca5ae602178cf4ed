// The workbooks that figures are about: Phrae's, and made-up provinces at the size of the largest and far beyond it.
import { manyLaos, rosterText } from '../test/support/many-laos';
import { emptyBook, phraeBook, run } from '../test/support/office';

type Book = ReturnType<typeof emptyBook>;

export interface SizedBook {
  /** `83 LAOs in 9 districts`. */
  size: string;
  laos: number;
  districts: number;
  book: Book;
}

/** The districts of the largest provinces. */
const DISTRICTS = 25;

export function setUpOptions(laos: number, districts: number = DISTRICTS): Record<string, unknown> {
  return { province: 'ใหญ่', year: 2556, roster: rosterText(manyLaos(laos, districts)) };
}

function large(laos: number): SizedBook {
  const book = emptyBook();
  run(book, 'set-up', setUpOptions(laos));
  return { size: `${laos} LAOs in ${DISTRICTS} districts`, laos, districts: DISTRICTS, book };
}

let made: SizedBook[] | null = null;

/** Made once; whoever changes one takes a clone. */
export function sizedBooks(): SizedBook[] {
  made ??= [{ size: '83 LAOs in 9 districts', laos: 83, districts: 9, book: phraeBook() }, large(340), large(2000)];
  return made;
}
