// An act on one district's report of a round: refused in words where it may not be, written into the ledger, shown on the board.
import { boardDocument } from '../../documents/month/board';
import { ACTS, type Act, type Actor } from '../../domain/month/act';
import { isAllowed } from '../../domain/month/allowed';
import { type Entry, type Fact, fact } from '../../domain/month/entry';
import { timeOfAct } from '../../domain/month/ledger';
import { isOpen } from '../../domain/month/opening';
import { withKept } from '../../domain/month/snapshot';
import { type RoundStateId, roundState, STATES } from '../../domain/month/state';
import { districtName } from '../../domain/province/district-name';
import type { District, Province, Round } from '../../domain/province/province';
import { type IsoDate, minuteInThailand, writeDate, writeMinute } from '../../domain/time/calendar';
import { findingsUpTo } from '../../indicators/findings/validate';
import { board } from '../../indicators/month/board';
import { currentRound } from '../../indicators/month/current-round';
import { withEntries } from '../../indicators/month/no-change';
import { say } from '../../words/text';
import { ACT_WORDS, STATE_WORDS } from '../../words/workbook/acts';
import { noteLedgerEnd } from '../../workbook/book/book';
import { Refusal } from '../../workbook/book/refusal';
import { writeFacts } from '../../workbook/ledger/write-facts';
import { colourActs } from '../../workbook/writing/act-colours';
import { writeOutput } from '../../workbook/writing/write-output';
import type { Context, Options } from '../running/command';
import { askedDistrict } from './asked-district';
import { mustBeAllowedTo } from './may-act';

/** What an act is about, once it may be done. */
export interface Acting {
  province: Province;
  district: District;
  /** An index. */
  round: number;
  date: IsoDate;
  state: RoundStateId;
  /** The act that brought it there; null where the calendar did. */
  since: Entry | null;
  who: string;
}

/** What every act answers. */
export interface ActResult {
  command: string;
  district: string;
  round: IsoDate;
  state: RoundStateId;
  /** Of its line in the ledger. */
  code: string;
}

export function roundName(context: Context, date: IsoDate): string {
  return writeDate(date, 'short', { language: context.language() });
}

/** As a sentence names it. */
export const districtWord = (context: Context, name: string) => districtName(name, context.language());

/** Who acted: an e-mail, the province, or a district that stands for its clerk. */
function whoWord(context: Context, who: string): string {
  const isDistrict = context.read().province.districts.some(({ name }) => name === who);
  return isDistrict ? districtWord(context, who) : who;
}

/** In the state in which the round is, it may not be done. */
function notNow(
  context: Context,
  act: Act,
  { district, date, state }: Pick<Acting, 'district' | 'date' | 'state'>,
): Refusal {
  const language = context.language();
  const values = {
    district: districtWord(context, district.name),
    round: roundName(context, date),
    state: say(STATE_WORDS[state].name, language),
    act: say(ACT_WORDS[act], language),
  };
  return new Refusal('act-not-now', values, language);
}

/** Its line stands in the ledger already. What was broken off behind it is brought to its end, and when it was done is told. */
export function doneAlready(context: Context, { act, at, who, district, round }: Entry): Refusal {
  const language = context.language();
  record(context, who, []);
  const values = {
    district: districtWord(context, district || ''),
    round: roundName(context, round as IsoDate),
    act: say(ACT_WORDS[act], language),
    ...writeMinute(at, language),
    who: whoWord(context, who),
  };
  return new Refusal('done-already', values, language);
}

/** A clerk who has handed in the current round means the next one, once that is open. */
function askedRound(
  context: Context,
  province: Province,
  district: string,
  { asked, by }: { asked: unknown; by: Actor },
): number {
  const round = context.round(asked);
  const isDone = by === 'district' && !STATES[roundState(province, district, round).state].isOpen;
  const hasNext = round + 1 < province.rounds.length && isOpen(province.rounds, round + 1, province.today);
  return asked === undefined && isDone && hasNext ? round + 1 : round;
}

/** Reads who, where and when, and throws a Refusal where the act may not be done. */
export function acting(context: Context, options: Options, act: Act): Acting {
  const { province } = context.read();
  const district = askedDistrict(context, options.district);
  const round = askedRound(context, province, district.name, { asked: options.round, by: ACTS[act].by });
  const { date } = province.rounds[round] as Round;
  const who = mustBeAllowedTo(context, act, district.name);
  const { state, since } = roundState(province, district.name, round);
  if (!isAllowed(act, state))
    throw since?.act === act ? doneAlready(context, since) : notNow(context, act, { district, date, state });
  return { province, district, round, date, state, since, who };
}

/** When it is recorded as done; where the clock is behind the ledger, that is said beside the act. */
export function recordedAt(context: Context, { ledger }: Province): string {
  const clock = minuteInThailand(context.now);
  const at = timeOfAct(ledger, clock);
  if (at !== clock) context.clockBehind = { clock, at };
  return at;
}

/** Writes the lines of one act, and renews the board. Returns the code of the first; '' where there are none. */
export function record(context: Context, who: string, facts: readonly Fact[]): { code: string; province: Province } {
  const { book, lastCode, settings, province: before } = context.read();
  const own = () => ({
    who,
    at: recordedAt(context, before),
    language: context.language(),
    province: settings.province,
  });
  const written = facts.length ? writeFacts(book, facts, lastCode, own()) : [];
  // Of an act that was broken off behind its lines.
  if (!facts.length && lastCode !== '') noteLedgerEnd(book, lastCode);
  const province = withEntries(before, written);
  const codes = written.map(({ code }) => code);
  context.acted(province, codes[codes.length - 1] ?? lastCode);
  const found = findingsUpTo(province);
  writeOutput(book, boardDocument(board(province, found), province, context.edition()), context.language());
  context.isBoardNew = true;
  colourActs(book, province, found(currentRound(province)));
  return { code: codes[0] ?? '', province };
}

/** For most acts: one line, and the state after it. `kept`: what is kept with it, as texts. */
export function act(
  context: Context,
  { district, round, date, who }: Acting,
  id: Act,
  parts: Partial<Omit<Fact, 'act'>> = {},
  kept: readonly string[] = [],
): ActResult {
  const own = fact(id, { round: date, district: district.name, ...parts });
  const { code, province } = record(context, who, kept.length ? withKept(own, kept) : [own]);
  const { state } = roundState(province, district.name, round);
  return { command: id, district: district.name, round: date, state, code };
}
