// Closes a round: keeps everything that its figures rest on, builds its outputs from that, and keeps its columns to the province.
import { type MustFixByIndicator, mustFixByIndicator } from '../../domain/findings/check-rules';
import { changedIn } from '../../domain/month/changed-in';
import { type Entry, fact } from '../../domain/month/entry';
import { entriesAbout, lastOf } from '../../domain/month/ledger';
import { isOpen, opensOn } from '../../domain/month/opening';
import {
  closingOf,
  doneSince,
  mustFixWhenClosed,
  snapshotBehind,
  textsBehind,
  withKept,
} from '../../domain/month/snapshot';
import { asOf } from '../../domain/province/lives/as-of';
import { type Province, type Round, roundOn } from '../../domain/province/province';
import { type IsoDate, writeDate, writeMinute } from '../../domain/time/calendar';
import { measuredIndicators } from '../../indicators/all';
import { validate as findingsUpTo } from '../../indicators/findings/validate';
import type { Indicator } from '../../indicators/indicator/indicator';
import { owedByDistrict, owedInRound } from '../../indicators/month/completeness';
import { keepProvince } from '../../indicators/province/kept-province';
import { CLOSED_WITH } from '../../words/commands/said-beside';
import { say } from '../../words/text';
import { Refusal } from '../../workbook/book/refusal';
import { isClosedKept, keepClosed } from '../../workbook/closing/keep-closed';
import { comparison } from '../outputs/comparison';
import { completeness } from '../outputs/completeness';
import { summary } from '../outputs/summary';
import { targets } from '../outputs/targets';
import { mustBeAllowed } from '../running/allowed/must-be-allowed';
import { type Command, type Context, command, type Options } from '../running/command';
import { isClosedRound } from '../running/figures';
import { ROUND } from '../running/options';
import { validate } from '../validate';
import { record, roundName } from './act';
import { mustBeAllowedTo } from './may-act';

interface Result {
  command: 'close-round';
  district: null;
  round: IsoDate;
  state: 'closed';
  code: string;
  LAOs: number;
  /** Districts whose reports were not accepted. */
  notAccepted: number;
  /** Open findings that must be fixed, up to the round. */
  mustFix: number;
}

interface Built {
  output: Command;
  options: Options;
}

/** Those that the round has: of the first indicator that is reported in it, and its comparison where it has a round before; the lists are of one in steps. */
function outputsOf(province: Province, round: number): Built[] {
  const { date } = province.rounds[round] as Round;
  const measured = measuredIndicators(province);
  const reported = measured.filter((indicator) => roundOn(indicator.of(province), date) >= 0);
  const [first, inSteps] = [reported[0], reported.filter(({ hasSteps }) => hasSteps)[0]];
  const built = (output: Command, of: Indicator): Built => ({ output, options: { round: date, indicator: of.id } });
  const isCompared = first && roundOn(first.of(province), date) > 0;
  return [
    ...(first ? [built(summary, first)] : []),
    ...(isCompared ? [built(comparison, first)] : []),
    ...(first || measured.length > 1 ? [{ output: completeness, options: { round: date } }] : []),
    ...(inSteps ? [built(targets, inSteps)] : []),
    { output: validate, options: { round: date } },
  ];
}

/** Of districts that owe anything in the round: whose last report was not accepted, or has changed since. */
function unaccepted(province: Province, round: number): number {
  const changed = changedIn(province, round);
  const { date } = province.rounds[round] as Round;
  const owed = owedByDistrict(province, owedInRound(province, date));
  const isAccepted = (name: string) => {
    const last = lastOf(entriesAbout(province.ledger, date, name), 'hand-in', 'return', 'accept');
    return last?.act === 'accept' && !changed.get(name)?.length;
  };
  return province.districts.filter(({ name }) => owed.get(name)?.expected && !isAccepted(name)).length;
}

function mustBeOpen(context: Context, { rounds, today }: Province, round: number): void {
  if (isOpen(rounds, round, today)) return;
  const language = context.language();
  const opens = writeDate(opensOn(rounds, round) as IsoDate, 'short', { language });
  const { date } = rounds[round] as Round;
  throw new Refusal('close-not-open', { round: roundName(context, date), opens }, language);
}

/** Nothing differs from what was kept, and nothing was done about the round since. */
function isClosedAlready({ ledger, ...province }: Province, date: IsoDate, texts: readonly string[]): boolean {
  const act = closingOf(ledger, date);
  if (!act || !isClosedRound({ ...province, ledger }, date) || doneSince(ledger, act, act).length) return false;
  const kept = textsBehind(ledger, act);
  return snapshotBehind(ledger, act).isWhole && kept.join('\n') === texts.join('\n');
}

function alreadyClosed(context: Context, { ledger }: Province, date: IsoDate): Refusal {
  const { at, who } = closingOf(ledger, date) as { at: string; who: string };
  const language = context.language();
  const values = { round: roundName(context, date), ...writeMinute(at, language), who };
  return new Refusal('closed-already', values, language);
}

/** Of findings that are open; that the round differs from its last closing is made an end of. */
function openFindings(province: Province, round: number): MustFixByIndicator {
  const { date } = province.rounds[round] as Round;
  const found = findingsUpTo(province, round).filter(
    (finding) => finding.rule !== 'closed-round-changed' || finding.round !== date,
  );
  return mustFixByIndicator(found);
}

/** Writes the act, unless it stands there already: one that was broken off behind it is brought to its end. Returns the act. */
function write(context: Context, province: Province, round: number, who: string): Entry {
  const { date } = province.rounds[round] as Round;
  const texts = keepProvince(province, date);
  if (isClosedAlready(province, date, texts)) {
    if (isClosedKept(context.read())) throw alreadyClosed(context, province, date);
    record(context, who, []);
  } else {
    const act = fact('close', { round: date, after: String(asOf(province, date).laos.length) });
    record(context, who, withKept(act, texts, openFindings(province, round)));
  }
  return closingOf(context.read().province.ledger, date) as Entry;
}

export const closeRound = command<Result>({
  id: 'close-round',
  group: null,
  options: { round: { ...ROUND, required: true } },
  output: 'board',
  run(context, options) {
    const { province } = context.read();
    const round = context.round(options.round);
    const who = mustBeAllowedTo(context, 'close', null);
    mustBeOpen(context, province, round);
    const outputs = outputsOf(province, round);
    mustBeAllowed(
      outputs.map(({ output }) => output),
      context,
    );
    const open = unaccepted(province, round);
    const act = write(context, province, round, who);
    const { date } = province.rounds[round] as Round;
    for (const { output, options: given } of outputs) output.run(context, given);
    keepClosed(context.read());
    context.seenClosed = null;
    return {
      command: 'close-round',
      district: null,
      round: date,
      state: 'closed',
      code: act.code,
      LAOs: asOf(province, date).laos.length,
      notAccepted: open,
      mustFix: mustFixWhenClosed(act),
    };
  },
  report: ({ round, LAOs, notAccepted, mustFix }, context) => ({
    round: roundName(context, round),
    LAOs,
    left: notAccepted + mustFix > 0 ? say(CLOSED_WITH, context.language(), { notAccepted, mustFix }) : '',
  }),
});
