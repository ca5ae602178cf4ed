// What a district says about a finding: an act of its own for one LAO, one round and one finding, or a remark that begins with the round.
import { numberMeant, numbersNow } from '../agreement/same-number';
import { laoKey } from '../province/lao';
import type { Lao, Province } from '../province/province';
import { arabicDigits } from '../thai/thai-text';
import { type IsoDate, readDate } from '../time/calendar';
import type { Entry } from './entry';
import type { Ledger } from './ledger';

/** What must be the same for an explanation to hold: once another value stands there, it is open again. */
export interface Explained {
  rule: string;
  /** As findings name it. Those that the province does not declare are one: their rules tell them apart. */
  indicator: string | null;
  round: IsoDate;
  found: string | null;
  expected: string | null;
}

type Named = Pick<Lao, 'key' | 'life'>;
type Explaining = Pick<Province, 'ledger' | 'indicators'>;

const byLedger = new WeakMap<Ledger['entries'], Map<string, Entry[]>>();

function explanationsIn({ entries }: Ledger): Map<string, Entry[]> {
  const known = byLedger.get(entries);
  if (known) return known;
  const byLao = new Map<string, Entry[]>();
  for (const entry of entries) {
    const { act, type, lao, district } = entry;
    if (act !== 'explain' || type === null || lao === null || district === null) continue;
    const key = laoKey(type, lao, district);
    const own = byLao.get(key);
    if (own) own.push(entry);
    else byLao.set(key, [entry]);
  }
  byLedger.set(entries, byLao);
  return byLao;
}

const ROUND_WORD = /^(?:รอบ(?:วันที่|เดือน)?|round)\s*/i;
/** A day, or a month and a year, and behind it something that is said. */
const BEGINNINGS: readonly { pattern: RegExp; isMonth: boolean }[] = [
  { pattern: /^(\d{4}-\d{1,2}-\d{1,2})[\s:,-]+(\S.*)$/, isMonth: false },
  { pattern: /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4})[\s:,-]+(\S.*)$/, isMonth: false },
  { pattern: /^(\d{1,2}\s*[^\d\s:,]+\s*(?:พ\.ศ\.\s*)?\d{2,4})[\s:,-]+(\S.*)$/, isMonth: false },
  { pattern: /^([^\d\s:,]+\s*(?:พ\.ศ\.\s*)?\d{2,4})[\s:,-]+(\S.*)$/, isMonth: true },
];

/** What a part of a remark says of the round that it begins with; null where it begins with none. */
function saidOf(part: string): { day: IsoDate; isMonth: boolean; text: string } | null {
  const bare = arabicDigits(part.trim()).replace(ROUND_WORD, '');
  for (const { pattern, isMonth } of BEGINNINGS) {
    const [, date = '', text = ''] = pattern.exec(bare) || [];
    const day = date ? readDate(isMonth ? `1 ${date}` : date) : null;
    if (day) return { day, isMonth, text: text.trim() };
  }
  return null;
}

/**
 * What a remark says of a round: a line of it, or a part between semicolons, that begins with the round's day or month in any writing ("1 ก.ค.
 * 2556: …", "ก.ค. 56 …"). A remark alone explains nothing. Null where it says nothing of it.
 */
export function remarkAbout(remark: string, round: IsoDate): string | null {
  if (remark === '') return null;
  for (const part of remark.split(/[\n;]/)) {
    const said = saidOf(part);
    if (said && (said.isMonth ? said.day.slice(0, 7) === round.slice(0, 7) : said.day === round)) return said.text;
  }
  return null;
}

/** Whichever name it had then. */
function explanationsOf(ledger: Ledger, { key, life }: Named): readonly Entry[] {
  const byKey = explanationsIn(ledger);
  const own = byKey.get(key) || [];
  return life?.continues.length ? [...own].concat(...life.continues.map((former) => byKey.get(former) || [])) : own;
}

const same = (one: string | null, other: string | null) => (one || '') === (other || '');

const numbersIn = (entries: readonly Entry[]) =>
  Array.from(new Set(entries.map(({ indicator }) => indicator).filter((id) => id !== null)));

/** The act that explains it, while what was found and expected is what it was then. */
export function explainedBy({ ledger, indicators }: Explaining, lao: Named, asked: Explained): Entry | null {
  const own = explanationsOf(ledger, lao);
  // Two indicators in steps have rules in common.
  const now = numbersNow(numbersIn(own), indicators);
  const asks = asked.indicator === null ? null : (numberMeant(asked.indicator, indicators)?.id ?? null);
  const found = own.filter(
    ({ round, subject, indicator, before, after }) =>
      round === asked.round &&
      subject === asked.rule &&
      ((indicator !== null && now.get(indicator)?.id) || null) === asks &&
      same(before, asked.expected) &&
      same(after, asked.found),
  );
  return found[found.length - 1] || null;
}

/** Whether nothing can be explained of a LAO: most say nothing, and are asked nothing more. */
export function saysNothing({ ledger }: Pick<Province, 'ledger'>, { remark }: Pick<Lao, 'remark'>): boolean {
  return remark === '' && ledger.entries.length === 0;
}

/** What was said of a finding; null where nothing was. */
export function explanationOf(province: Explaining, lao: Named & Pick<Lao, 'remark'>, asked: Explained): string | null {
  const entry = explainedBy(province, lao, asked);
  return entry ? entry.reason : remarkAbout(lao.remark, asked.round);
}

/** What was said of it by an act in a round before the one asked about, the newest: of what is about no round it still holds. */
export function saidBefore(
  province: Explaining & Pick<Province, 'rounds'>,
  lao: Named,
  asked: Explained,
): Entry | null {
  const earlier = province.rounds.filter(({ date }) => date < asked.round);
  const said = earlier.map(({ date }) => explainedBy(province, lao, { ...asked, round: date }));
  return said.filter((entry) => entry !== null).slice(-1)[0] || null;
}

/** By an act, or by a remark that begins with the round. */
export function isExplained(province: Explaining, lao: Named & Pick<Lao, 'remark'>, asked: Explained): boolean {
  return explanationOf(province, lao, asked) !== null;
}

/** What lists print beside a LAO: its remark, and what was said of it by an act, the newest of each finding. */
export function remarkOf({ ledger, indicators }: Explaining, lao: Named & Pick<Lao, 'remark'>): string {
  const newest = new Map<string, string>();
  const own = explanationsOf(ledger, lao);
  const now = numbersNow(numbersIn(own), indicators);
  for (const { round, subject, indicator, reason } of own)
    newest.set(`${round}|${subject}|${(indicator && now.get(indicator)?.id) || indicator || ''}`, reason);
  const said = Array.from(new Set([lao.remark.trim(), ...Array.from(newest.values())]));
  return said.filter((text) => text !== '').join('; ');
}
