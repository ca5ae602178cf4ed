// Opens a closed round again, for all districts or for one, until a day: then it is closed by itself.
import { isAllowed } from '../../domain/month/allowed';
import { type Entry, fact } from '../../domain/month/entry';
import { entriesAbout } from '../../domain/month/ledger';
import { lastReopeningDay } from '../../domain/month/reopening';
import { closingOf } from '../../domain/month/snapshot';
import { roundState } from '../../domain/month/state';
import { type District, type Province, type Round, roundOn } from '../../domain/province/province';
import { type IsoDate, readDate } from '../../domain/time/calendar';
import { ALL_DISTRICTS } from '../../words/commands/said-beside';
import { say } from '../../words/text';
import { Refusal } from '../../workbook/book/refusal';
import { keepClosed } from '../../workbook/closing/keep-closed';
import { type Context, command, type Options } from '../running/command';
import { ROUND, UNTIL } from '../running/options';
import { districtWord, record, roundName } from './act';
import { askedDistrict } from './asked-district';
import { mustBeAllowedTo } from './may-act';
import { REASON, REOPENED } from './options';

interface Result {
  command: 'reopen';
  /** Null: all of them. */
  district: string | null;
  round: IsoDate;
  state: 'reopened';
  /** The last day. */
  until: IsoDate;
  code: string;
}

interface Asked {
  province: Province;
  district: District | null;
  date: IsoDate;
  until: IsoDate;
  reason: string;
}

/** Throws a Refusal for a day that is over, and for one that is too late. */
function mustBeSoon(context: Context, province: Province, until: IsoDate): void {
  const { today } = province;
  const last = lastReopeningDay(province);
  if (until >= today && until <= last) return;
  const [asked, from, to] = [until, today, last].map((day) => roundName(context, day));
  throw new Refusal(until < today ? 'until-past' : 'until-late', { until: asked, today: from, last: to });
}

/** Throws a Refusal where the round was never closed, or the day is none for it. */
function askedOf(context: Context, options: Options): Asked {
  const { province } = context.read();
  const { date } = province.rounds[context.round(options.round)] as Round;
  const district = options.district === undefined ? null : askedDistrict(context, options.district);
  const until = readDate(options.until) as IsoDate;
  const language = context.language();
  const round = roundOn(province, date);
  const isOver = ({ name }: District) => !isAllowed('reopen', roundState(province, name, round).state);
  const districts = district ? [district] : province.districts;
  if (!closingOf(province.ledger, date) || (districts.length > 0 && districts.every(isOver)))
    throw new Refusal('reopen-not-closed', { round: roundName(context, date) }, language);
  mustBeSoon(context, province, until);
  return { province, district, date, until, reason: String(options.reason).trim() };
}

/** The very same act: it stands in the ledger once, and what was broken off behind its line is brought to its end. */
function begun({ province, district, date, until, reason }: Asked): Entry | null {
  const about = entriesAbout(province.ledger, date, district ? district.name : '');
  const last = about[about.length - 1];
  const isIt = last?.act === 'reopen' && last.subject === until && last.reason === reason;
  return isIt && last.district === (district ? district.name : null) ? last : null;
}

export const reopen = command<Result>({
  id: 'reopen',
  group: null,
  options: {
    round: { ...ROUND, required: true },
    district: REOPENED,
    until: { ...UNTIL, required: true },
    reason: { ...REASON, required: true },
  },
  output: 'board',
  run(context, options) {
    const who = mustBeAllowedTo(context, 'reopen', null);
    const asked = askedOf(context, options);
    const { district, date, until, reason } = asked;
    const name = district?.name ?? null;
    const before = begun(asked);
    const own = fact('reopen', { round: date, district: name, subject: until, reason });
    const code = record(context, who, before ? [] : [own]).code || (before as Entry).code;
    keepClosed(context.read());
    return { command: 'reopen', district: name, round: date, state: 'reopened', until, code };
  },
  report: ({ round, until, district }, context) => ({
    round: roundName(context, round),
    until: roundName(context, until),
    district: district === null ? say(ALL_DISTRICTS, context.language()) : districtWord(context, district),
  }),
});
