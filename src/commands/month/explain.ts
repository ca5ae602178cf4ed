// Explains what was found of a LAO in a round: a line for each finding, with what stands there. It holds until another value does.
import type { Finding } from '../../domain/findings/finding';
import { type Entry, fact } from '../../domain/month/entry';
import { explainedBy } from '../../domain/month/explanations';
import { roundState } from '../../domain/month/state';
import { comparableName } from '../../domain/names/lao-name';
import { asOf } from '../../domain/province/lives/as-of';
import { namedOn } from '../../domain/province/lives/namesakes';
import type { District, Lao, Province, Round } from '../../domain/province/province';
import { comparable } from '../../domain/thai/thai-text';
import type { IsoDate } from '../../domain/time/calendar';
import { isExplainable } from '../../indicators/findings/explainable';
import { validate } from '../../indicators/findings/validate';
import { Refusal } from '../../workbook/book/refusal';
import { type Context, command } from '../running/command';
import { ROUND } from '../running/options';
import { type ActResult, districtWord, record, roundName } from './act';
import { askedDistrict } from './asked-district';
import { mustBeAllowedTo } from './may-act';
import { DISTRICT, LAO, TEXT } from './options';

type Result = ActResult & { lao: string; explained: number };

function askedLao(
  context: Context,
  { province, date }: { province: Province; date: IsoDate },
  district: District,
  asked: unknown,
): Lao {
  const isOwn = (lao: Lao) => lao.district === district.name;
  const own = province.laos.filter(isOwn);
  const name = String(asked);
  // Who is not there in the round may have something typed for it all the same.
  for (const laos of [own, province.registered.filter(isOwn)]) {
    const exact = laos.filter((lao) => comparable(lao.name) === comparable(name));
    const found =
      exact[0] || laos.filter((lao) => comparableName(lao.type, name) === comparableName(lao.type, lao.name))[0];
    // It may be asked under a name that it had in another round.
    if (found) return namedOn(province.registered, found, date) ?? found;
  }
  const values = {
    district: districtWord(context, district.name),
    found: name,
    expected: own.map((lao) => lao.name).join(', '),
  };
  throw new Refusal('lao-unknown', values, context.language());
}

/** Of this LAO and round, also what is explained already: it may be said in other words. */
function found(province: Province, lao: Lao, round: number): Finding[] {
  const { date } = province.rounds[round] as Round;
  return validate(province, round).filter(
    (finding) =>
      isExplainable(finding) &&
      finding.district === lao.district &&
      finding.type === lao.type &&
      finding.lao === lao.name &&
      (finding.round === null || finding.round === date),
  );
}

/** What was said of it before, if it still holds. */
function saidBefore(province: Province, lao: Lao, round: IsoDate, finding: Finding): Entry | null {
  return explainedBy(province, lao, { ...finding, round });
}

export const explain = command<Result>({
  id: 'explain',
  group: null,
  options: { district: DISTRICT, lao: LAO, round: ROUND, text: TEXT },
  output: 'board',
  run(context, options) {
    const { province } = context.read();
    const district = askedDistrict(context, options.district);
    const who = mustBeAllowedTo(context, 'explain', district.name);
    const round = context.round(options.round);
    const date: IsoDate = (province.rounds[round] as Round).date;
    const lao = askedLao(context, { province: asOf(province, date), date }, district, options.lao);
    const findings = found(province, lao, round);
    if (!findings.length) {
      const values = { lao: lao.name, round: roundName(context, date) };
      throw new Refusal('nothing-to-explain', values, context.language());
    }
    const text = String(options.text).trim();
    const said = findings.map((finding) => saidBefore(province, lao, date, finding));
    // The very same is not said twice: one that was broken off behind its lines is brought to its end.
    const unsaid = findings.filter((_, index) => said[index]?.reason !== text);
    const facts = unsaid.map((finding) =>
      fact('explain', {
        round: date,
        district: lao.district,
        type: lao.type,
        lao: lao.name,
        indicator: finding.indicator,
        subject: finding.rule,
        before: finding.expected || '',
        after: finding.found || '',
        reason: text,
      }),
    );
    const { code, province: now } = record(context, who, facts);
    const { state } = roundState(now, district.name, round);
    return {
      command: 'explain',
      district: district.name,
      round: date,
      state,
      code: code || (said[0] as Entry).code,
      lao: lao.name,
      explained: findings.length,
    };
  },
  report: ({ lao, explained }) => ({ lao, explained }),
});
