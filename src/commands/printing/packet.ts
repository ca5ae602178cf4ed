// The whole packet (ทั้งชุด): all that is handed in, one after another on one print; to the department, or to one district.

import { districtInFull, word } from '../../documents/edition';
import type { OnPaper } from '../../documents/print/print';
import { roundOn } from '../../domain/province/province';
import type { IsoDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../../indicators/all';
import type { Indicator } from '../../indicators/indicator/indicator';
import { PACKET_TITLE } from '../../words/outputs/print';
import { askedDistrict } from '../month/asked-district';
import { DISTRICT } from '../month/options';
import type { Context, Option, Options } from '../running/command';
import type { Form, PrintedWithProblems } from '../running/form';
import { askedOf } from '../running/indicator';

export const ADDRESSED: Option = { ...DISTRICT, help: 'addressed' };

/** What goes to somebody; `form`: its id among those that are handed in. */
interface Part {
  form: string;
  indicator: Indicator;
}

/** Before the lists of each indicator: a letter names what lies behind it. A district gets its own LAOs alone, on the lists. */
const TO_DEPARTMENT = ['letter-department', 'summary'];
const TO_DISTRICT = ['letter-districts'];

/** Of each indicator in turn; what is not reported in the round is not handed in. */
function partsOf(first: readonly string[], indicators: readonly Indicator[]): Part[] {
  const parts = indicators.map((indicator) =>
    [...first, ...(indicator.hasSteps ? ['targets'] : [])].map((form): Part => ({ form, indicator })),
  );
  return ([] as Part[]).concat(...parts);
}

interface Around {
  forms: Readonly<Record<string, Form>>;
  onPaper: OnPaper;
}

/** Its parts in the order in which they are handed in, each laid out as the form that it is. */
export function printPacket(context: Context, given: Options, { forms, onPaper }: Around): PrintedWithProblems {
  const { district: asked, ...options } = given;
  const district = asked === undefined ? null : askedDistrict(context, asked);
  const { whole, province, round } = askedOf(context, { round: options.round, live: options.live });
  const { date } = province.rounds[round] as { date: IsoDate };
  const reported = measuredIndicators(whole).filter((indicator) => roundOn(indicator.of(whole), date) >= 0);
  const parts = partsOf(district === null ? TO_DEPARTMENT : TO_DISTRICT, reported);
  const printed = parts.map(({ form: id, indicator }) => {
    const form = forms[id] as Form;
    const own = { ...options, ...(district ? { district: district.name } : {}), indicator: indicator.id, round: date };
    return form.print(context, own, onPaper);
  });
  const edition = context.edition();
  const title = district === null ? PACKET_TITLE.department : PACKET_TITLE.district;
  const problems = ([] as string[]).concat(...printed.map((each) => each.problems));
  return {
    title: [word(edition, title, { district: district && districtInFull(district, edition) }), onPaper.ofRound || '']
      .join(' ')
      .trim(),
    html: printed.map(({ html }) => html).join('\n'),
    problems: problems.filter((problem, index) => problems.indexOf(problem) === index),
  };
}
