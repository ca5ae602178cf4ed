// The workbook of Phrae with two officers beside its owner and its clerks, all of them let in.
import type { Protection, Workbook } from '../../../local/workbook/workbook.ts';
import { OWNER, phraeBook, rowOf, run, tab, type } from './office';

export const OFFICER = 'officer@example.go.th';
export const SECOND_OFFICER = 'second@example.go.th';
const SETTINGS = 'การตั้งค่า';

export function nameOfficers(book: Workbook, emails: string, user = OWNER): void {
  const settings = tab(book, SETTINGS);
  type(book, settings, `B${rowOf(settings, 'เจ้าหน้าที่จังหวัด (อีเมล)') + 1}`, emails, user);
}

/** The clerks of a district. */
export function nameClerks(book: Workbook, district: string, emails: string): void {
  const settings = tab(book, SETTINGS);
  type(book, settings, `J${rowOf(settings, district) + 1}`, emails);
}

let made: Workbook | null = null;

export function officersBook(): Workbook {
  if (!made) {
    made = phraeBook();
    made.editors.push(OFFICER, SECOND_OFFICER);
    nameOfficers(made, `${OFFICER}, ${SECOND_OFFICER}`);
    run(made, 'set-up');
  }
  return structuredClone(made);
}

/** What protects a tab as a whole. */
export function wholeTab(book: Workbook, name: string): Protection {
  const found = tab(book, name).protections.find(({ area }) => area === null);
  if (!found) throw new Error(`nothing protects ${name}`);
  return found;
}
