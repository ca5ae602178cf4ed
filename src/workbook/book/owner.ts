// Whose file it is: the owner passes every protection, and stands in no list of whom one lets through.
import type { Book } from './book';

/** In small letters; '' for the file of a shared drive, which has none, and where Google does not say. Two calls. */
export function ownerOf({ spreadsheet }: Pick<Book, 'spreadsheet'>): string {
  try {
    return (spreadsheet.getOwner()?.getEmail() || '').toLowerCase();
  } catch {
    return '';
  }
}
