// Asks the facts one after the other, as long as there is time; who presses again goes on where it stopped.
import { type Answers, ASKING, BROKEN_OFF, openAnswers, writeAnswer, writeAsking } from './answers';
import { type Answer, type AskedFact, type Asker, type Fact, isAsked, type Scratch } from './fact';
import { isAbsent, said } from './refused';
import { clearScratch, deleteScratches, newScratch, preparedScratch } from './scratch';

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** Milliseconds; Google ends a run at six minutes. */
const ENOUGH = 270000;

export interface Left {
  /** Of this asker's, for which there was no time. */
  unasked: number;
  /** Prepared: they answer at the next press. */
  prepared: number;
  /** Of this asker's, but the owner has not prepared them yet. */
  unprepared: number;
  /** Of other askers, or to be looked at. */
  others: number;
}

function answerOf(fact: AskedFact, scratch: Scratch): Answer {
  said.length = 0;
  try {
    return fact.observe(scratch);
  } catch (error) {
    return thrown(error);
  }
}

function thrown(error: unknown): Answer {
  said.push(String((error as Error).message));
  return isAbsent(error) ? { absent: true } : { threw: true };
}

/** What cannot be prepared has thereby answered. */
function prepare(book: Spreadsheet, fact: AskedFact): Answer | null {
  said.length = 0;
  try {
    if (fact.prepare) fact.prepare(newScratch(book, fact));
    SpreadsheetApp.flush();
    return null;
  } catch (error) {
    return { ...thrown(error), prepared: false };
  }
}

const idsOf = (book: Spreadsheet) => book.getSheets().map((sheet) => sheet.getSheetId());

/** Only prepares it where that has not been done yet; true where it has answered. */
function askOne(book: Spreadsheet, answers: Answers, facts: readonly Fact[], fact: AskedFact): boolean {
  const begun = fact.prepare ? preparedScratch(book, fact) : null;
  const known = idsOf(book);
  if (fact.prepare && !begun) {
    const failed = prepare(book, fact);
    if (failed) writeAnswer(answers, facts, { fact, answer: failed, said: said.join(' | ') });
    return failed !== null;
  }
  if (answers.observed[fact.id] === ASKING) {
    writeAnswer(answers, facts, { fact, answer: BROKEN_OFF, said: '' });
    return true;
  }
  writeAsking(answers, facts, fact);
  SpreadsheetApp.flush();
  const scratch = begun || newScratch(book, fact);
  const answer = answerOf(fact, scratch);
  clearScratch(book, scratch, known);
  writeAnswer(answers, facts, { fact, answer, said: said.join(' | ') });
  return true;
}

const isOpen = ({ observed }: Answers, { id }: Fact) => !observed[id] || observed[id] === ASKING;

const isOwn = (fact: AskedFact, asker: Asker) => (fact.asker || 'owner') === asker;

/** The owner prepares for all askers, and answers for the owner; what is kept from others only the owner can prepare. */
function concerns(book: Spreadsheet, fact: AskedFact, asker: Asker): boolean {
  const isPrepared = !fact.prepare || preparedScratch(book, fact) !== null;
  return asker === 'owner' ? isOwn(fact, asker) || !isPrepared : isOwn(fact, asker) && isPrepared;
}

export function ask(facts: readonly Fact[], asker: Asker, now: () => number): Left {
  const book = SpreadsheetApp.getActiveSpreadsheet();
  const answers = openAnswers(book, facts);
  const end = now() + ENOUGH;
  if (asker === 'owner')
    deleteScratches(
      book,
      facts.filter((fact) => isOpen(answers, fact)),
    );
  const unanswered = facts.filter((fact) => isOpen(answers, fact));
  const concerned = unanswered.filter(isAsked).filter((fact) => concerns(book, fact, asker));
  const own = unanswered.filter(isAsked).filter((fact) => isOwn(fact, asker));
  const unprepared = own.filter((fact) => concerned.indexOf(fact) < 0).length;
  let [asked, prepared] = [0, 0];
  for (const fact of concerned) {
    if (now() > end) break;
    asked += 1;
    if (!askOne(book, answers, facts, fact) && isOwn(fact, asker)) prepared += 1;
  }
  const unasked = concerned.length - asked;
  const left = facts.filter((fact) => isOpen(answers, fact)).length;
  return { unasked, prepared, unprepared, others: left - unasked - prepared - unprepared };
}
