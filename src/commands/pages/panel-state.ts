// What the panel shows: read from the workbook, changing nothing and waiting for nobody.
import { countFindings, type FindingCounts } from '../../domain/findings/check-rules';
import type { Province, Round } from '../../domain/province/province';
import { type IsoDate, writeDate } from '../../domain/time/calendar';
import { measuredIndicators } from '../../indicators/all';
import { namesFound } from '../../indicators/findings/findings-said';
import { validate } from '../../indicators/findings/validate';
import { currentRound } from '../../indicators/month/current-round';
import { missingRules } from '../../indicators/month/missing-rules';
import type { GroupId } from '../../words/commands/menu';
import { type Language, say } from '../../words/text';
import { filledBy } from '../../workbook/book/own-district';
import { readSelection, type Selection } from '../../workbook/book/selection';
import { findOutput } from '../../workbook/writing/write-output';
import { COMMANDS } from '../all';
import { isProvince as actsForProvince } from '../month/may-act';
import { makeContext } from '../running/context';
import { orRefused, type Refused } from '../running/outcome';
import { type PanelFinding, panelFinding } from '../running/reported-finding';
import { nameOf, wordsOf } from '../running/words-of';
import { districtsOf, type PanelDistrict } from './panel-districts';
import { panelMonths } from './panel-month';

/** A command that builds an output or a file; what rests on facts that are not entered is not there. */
export interface PanelOutput {
  command: string;
  name: string;
  /** What it is for. */
  help: string;
  group: GroupId;
  makesFile: boolean;
  /** Of a file: in which format is chosen. */
  hasFormats: boolean;
  /** It can be made of another indicator than the first; a check looks at all, and what it found is filtered. */
  takesIndicator: boolean;
}

/** One that this workbook measures. */
export interface PanelIndicator {
  id: string;
  label: string;
  /** Where several are listed. */
  short: string;
  /** Its own. */
  rounds: IsoDate[];
}

export interface PanelState {
  done: true;
  language: Language;
  province: string;
  rounds: { date: IsoDate; label: string }[];
  round: IsoDate;
  /** In words. */
  today: string;
  /** The tab of the board; null where none was built. */
  board: string | null;
  /** The user acts for the province: accepts and returns. */
  isProvince: boolean;
  /** The province may close the round that is shown. */
  mayClose: boolean;
  districts: PanelDistrict[];
  findings: PanelFinding[];
  counts: FindingCounts;
  /** The rules that find reports which are missing: what they find is shown together. */
  missingRules: string[];
  outputs: PanelOutput[];
  /** The first is meant where none is chosen. */
  indicators: PanelIndicator[];
  /** What findings may be of, in short: those, and such as are measured no more. */
  named: { id: string; short: string }[];
  selection: Selection | null;
}

function outputsOf({ groups }: Province, language: Language): PanelOutput[] {
  const outputs: PanelOutput[] = [];
  for (const command of COMMANDS) {
    const { id, group, entered, makesFile = false, narrows = false, options } = command;
    if (group === null || group === 'set-up' || (entered && groups.indexOf(entered) < 0)) continue;
    outputs.push({
      command: id,
      name: say(nameOf(command), language),
      help: say(wordsOf(command).help, language),
      group,
      makesFile,
      hasFormats: 'format' in options,
      takesIndicator: 'indicator' in options && !narrows,
    });
  }
  return outputs;
}

function indicatorsOf(province: Province, language: Language): PanelIndicator[] {
  return measuredIndicators(province).map(({ id, named, of }) => ({
    id,
    label: say(named(province).full, language),
    short: say(named(province).short, language),
    rounds: of(province).rounds.map(({ date }) => date),
  }));
}

/** `round`: a date as the panel got it; without it the current round is shown. */
export function panelState(round?: IsoDate | null, now: Date = new Date()): PanelState | Refused {
  const context = makeContext(now);
  return orRefused<PanelState | Refused>(context, () => {
    const { book, province, settings } = context.read();
    const index = round ? context.round(round) : currentRound(province);
    const findings = validate(province, index);
    const { language } = settings;
    const isProvince = actsForProvince(context);
    const { may, others } = filledBy(book, province);
    const months = panelMonths(province, index, findings, { isProvince, may });
    const inWords = (date: IsoDate) => writeDate(date, 'short', { language });
    const board = findOutput(book, 'board');
    return {
      done: true,
      language,
      province: province.name,
      rounds: province.rounds.map(({ date }) => ({ date, label: inWords(date) })),
      round: (province.rounds[index] as Round).date,
      today: inWords(province.today),
      board: board?.name ?? null,
      isProvince,
      mayClose:
        isProvince && Array.from(months.values()).some(({ state }) => state !== 'not-open' && state !== 'closed'),
      districts: districtsOf(province, index, { own: others ? may : [], months }),
      findings: findings.map((finding) => panelFinding(finding, { province, round: index, language })),
      counts: countFindings(findings),
      missingRules: missingRules(province),
      outputs: outputsOf(province, language),
      indicators: indicatorsOf(province, language),
      named: Array.from(namesFound(province, findings), ([id, short]) => ({ id, short: say(short, language) })),
      selection: readSelection(),
    };
  });
}
