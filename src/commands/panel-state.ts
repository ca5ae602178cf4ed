// What the panel shows: read from the workbook, changing nothing and waiting for nobody.

import { dayInThailand, type IsoDate, writeDate } from '../domain/calendar';
import { completeness } from '../domain/completeness';
import { currentRound } from '../domain/current-round';
import type { LaoType } from '../domain/lao';
import { cellName, type Province, type Round } from '../domain/province';
import { standingAt } from '../domain/standing';
import { countFindings, type FindingCounts, validate } from '../domain/validate';
import type { Language } from '../words/text';
import { ownDistricts } from '../workbook/own-district';
import { readSelection, type Selection } from '../workbook/selection';
import { findOutput } from '../workbook/write-output';
import { COMMANDS } from './all';
import type { Context } from './command';
import { makeContext } from './context';
import { orRefused, type Refused } from './outcome';
import { type PanelFinding, panelFinding } from './reported-finding';

export interface PanelLao {
  name: string;
  type: LaoType;
  /** Where its step of the round belongs; null where it has no cell. */
  tab: string | null;
  cell: string | null;
}

export interface PanelDistrict {
  name: string;
  tab: string | null;
  /** The user's own: a clerk sees it first. */
  own: boolean;
  expected: number;
  reported: number;
  missing: PanelLao[];
}

/** A command that builds an output, and its tab where it has been built. */
export interface PanelOutput {
  command: string;
  tab: string | null;
}

export interface PanelState {
  done: true;
  language: Language;
  province: string;
  rounds: { date: IsoDate; label: string }[];
  round: IsoDate;
  districts: PanelDistrict[];
  findings: PanelFinding[];
  counts: FindingCounts;
  outputs: PanelOutput[];
  selection: Selection | null;
}

function districtsOf(province: Province, round: number, own: readonly string[]): PanelDistrict[] {
  const lines = completeness(province, round).lines.map(({ district, expected, reported }) => {
    const name = district as string;
    const known = province.districts.filter((each) => each.name === name)[0];
    return {
      name,
      tab: known ? known.tab : null,
      own: own.indexOf(name) >= 0,
      expected,
      reported,
      missing: missingLaos(province, round, name),
    };
  });
  return [...lines.filter((line) => line.own), ...lines.filter((line) => !line.own)];
}

function missingLaos(province: Province, round: number, district: string): PanelLao[] {
  return province.laos
    .filter((lao) => lao.district === district && standingAt(lao, round).state !== 'reported')
    .map((lao) => {
      const entry = lao.entries[round];
      const place = entry?.place || lao.rowPlace;
      return { name: lao.name, type: lao.type, tab: place ? place.tab : null, cell: place && cellName(place) };
    });
}

function outputsOf(context: Context): PanelOutput[] {
  return COMMANDS.filter(({ output }) => output !== null).map(({ id, output }) => {
    const found = output && findOutput(context.open(), output);
    return { command: id, tab: found ? found.name : null };
  });
}

/** `round`: a date as the panel got it; without it the current round is shown. */
export function panelState(round?: IsoDate | null, now: Date = new Date()): PanelState | Refused {
  const context = makeContext(now);
  return orRefused<PanelState | Refused>(context, () => {
    const { book, province, settings } = context.read();
    const index = round ? context.round(round) : currentRound(province, dayInThailand(now));
    const findings = validate(province, index);
    const { language } = settings;
    const label = ({ date }: Round) => ({ date, label: writeDate(date, 'short', { language }) });
    return {
      done: true,
      language,
      province: province.name,
      rounds: province.rounds.map(label),
      round: (province.rounds[index] as Round).date,
      districts: districtsOf(province, index, ownDistricts(book, province)),
      findings: findings.map((finding) => panelFinding(finding, language)),
      counts: countFindings(findings),
      outputs: outputsOf(context),
      selection: readSelection(),
    };
  });
}
