// The reference's welfare funds: written from domain.md and cli.md alone, one LAO after another; nothing here comes from src/.

export interface PlainFund {
  district: string;
  type: 'municipality' | 'SAO';
  name: string;
  /** Ticked, unticked, or not touched. */
  fundAtStart: boolean | null;
  /** ISO, common era. */
  founded: string | null;
  membersAtStart: number | null;
  /** A number or nothing for each round. */
  members: (number | null)[];
}

/** The year's rounds, and the day on which its fiscal year began. */
export interface PlainYear {
  rounds: string[];
  start: string;
  /** The day after its last. */
  end: string;
}

function wasThereAtStart({ fundAtStart, founded }: PlainFund, { start }: PlainYear): boolean {
  if (fundAtStart === true) return true;
  return founded !== null && founded < start;
}

export function plainHasFund(lao: PlainFund, year: PlainYear, round: number): boolean {
  if (wasThereAtStart(lao, year)) return true;
  return lao.founded !== null && lao.founded <= (year.rounds[round] as string);
}

function startOf(lao: PlainFund, year: PlainYear): number | null {
  return wasThereAtStart(lao, year) ? lao.membersAtStart : null;
}

/** The newest number of the time with a fund; null where there is none. */
export function plainMembers(lao: PlainFund, year: PlainYear, round: number): number | null {
  let members = startOf(lao, year);
  for (let each = 0; each <= round; each++) {
    if (plainHasFund(lao, year, each) && lao.members[each] !== null) members = lao.members[each] as number;
  }
  return members;
}

function lineFor(district: string | null, laos: PlainFund[], year: PlainYear, round: number) {
  const line = {
    district,
    LAOs: 0,
    fundsAtStart: 0,
    founded: 0,
    without: 0,
    unknown: 0,
    membersAtStart: 0,
    members: 0,
  };
  let increase = 0;
  let startUnknown = 0;
  for (const lao of laos) {
    if (district !== null && lao.district !== district) continue;
    line.LAOs += 1;
    if (wasThereAtStart(lao, year)) line.fundsAtStart += 1;
    else if (plainHasFund(lao, year, round)) line.founded += 1;
    else line.without += 1;
    if (lao.fundAtStart === null && lao.founded === null) line.unknown += 1;
    // From an unknown start nobody knows the increase.
    if (wasThereAtStart(lao, year) && lao.membersAtStart === null) startUnknown += 1;
    else increase += (plainMembers(lao, year, round) ?? 0) - (startOf(lao, year) ?? 0);
    line.membersAtStart += startOf(lao, year) ?? 0;
    line.members += plainMembers(lao, year, round) ?? 0;
  }
  const complete = line.LAOs > 0 && line.fundsAtStart + line.founded === line.LAOs;
  return { ...line, increase, startUnknown, complete };
}

const districtsOf = (laos: PlainFund[]) => [...new Set(laos.map(({ district }) => district))];

export function plainFunds(laos: PlainFund[], year: PlainYear, round: number) {
  return {
    lines: districtsOf(laos).map((district) => lineFor(district, laos, year, round)),
    total: lineFor(null, laos, year, round),
  };
}

export function plainFundsCompleteness(laos: PlainFund[], year: PlainYear, round: number) {
  const lineOf = (district: string | null) => {
    const line = { district, expected: 0, reported: 0, missing: 0, missingLAOs: [] as string[] };
    for (const lao of laos) {
      if (district !== null && lao.district !== district) continue;
      const isGiven = lao.fundAtStart !== null || lao.founded !== null;
      if (isGiven && !plainHasFund(lao, year, round)) continue;
      line.expected += 1;
      if (isGiven && lao.members[round] !== null) {
        line.reported += 1;
      } else {
        line.missing += 1;
        line.missingLAOs.push(lao.name);
      }
    }
    return line;
  };
  return { lines: districtsOf(laos).map(lineOf), total: lineOf(null) };
}

/** The round by its number, null for the start of the year. */
export type PlainFundFinding = [rule: string, district: string, type: string, lao: string, round: number | null];

function findingsOf(lao: PlainFund, year: PlainYear, upTo: number): PlainFundFinding[] {
  const found: PlainFundFinding[] = [];
  const add = (rule: string, round: number | null) => found.push([rule, lao.district, lao.type, lao.name, round]);
  const { founded } = lao;
  if (founded !== null && founded < year.start) add('founded-before-start', null);
  if (founded === null && lao.fundAtStart === null) add('fund-missing', null);
  if (founded !== null && founded >= year.end) add('founded-after-year', null);
  if (founded !== null && founded >= year.start && lao.fundAtStart === true) add('fund-twice', null);
  if (wasThereAtStart(lao, year)) {
    if (lao.membersAtStart === null) add('members-missing', null);
  } else if (lao.membersAtStart !== null && lao.membersAtStart > 0) {
    add('members-without-fund', null);
  }
  let before = startOf(lao, year);
  for (let round = 0; round <= upTo; round++) {
    const members = lao.members[round] ?? null;
    if (!plainHasFund(lao, year, round)) {
      if (members !== null && members > 0) add('members-without-fund', round);
      continue;
    }
    if (members === null) add('members-missing', round);
    if (members !== null && before !== null && members < before) add('members-fall', round);
    if (members !== null) before = members;
  }
  return found;
}

export function plainFundFindings(laos: PlainFund[], year: PlainYear, upTo: number): PlainFundFinding[] {
  const found: PlainFundFinding[] = [];
  for (const lao of laos) for (const finding of findingsOf(lao, year, upTo)) found.push(finding);
  return found;
}
