// The reference's answers about declared indicators, from cli.md alone: one LAO after another, one round after another.

export interface PlainDeclared {
  id: string;
  kind: 'steps' | 'count' | 'has';
  highest: number;
  /** Dates, in their order. */
  rounds: string[];
  /** The types that are counted. */
  counted: string[];
}

/** What is entered of one LAO for one indicator. */
export interface PlainEntry {
  district: string;
  type: 'municipality' | 'SAO';
  name: string;
  /** By date; null: blank. */
  cells: Record<string, number | null>;
  start: number | null;
  /** A date, `start`, `none`, or null. */
  since: string | null;
}

const upTo = ({ rounds }: PlainDeclared, round: string) => rounds.filter((date) => date <= round);

/** What counts in a round; null where nothing was ever given. */
function standing(indicator: PlainDeclared, entry: PlainEntry, round: string): number | null {
  if (indicator.kind === 'has') {
    if (entry.since === null) return null;
    if (entry.since === 'none') return 0;
    return entry.since === 'start' || entry.since <= round ? 1 : 0;
  }
  let last = indicator.kind === 'count' ? entry.start : null;
  for (const date of upTo(indicator, round)) {
    const cell = entry.cells[date] ?? null;
    if (cell !== null) last = cell;
  }
  return last;
}

function isReported(indicator: PlainDeclared, entry: PlainEntry, round: string): boolean {
  return indicator.kind === 'has' ? entry.since !== null : (entry.cells[round] ?? null) !== null;
}

function stepsLine(indicator: PlainDeclared, entries: PlainEntry[], round: string, district: string | null) {
  const ofType = (type: string) => {
    const own = entries.filter((entry) => entry.type === type);
    const steps: number[] = [];
    for (let step = 0; step <= indicator.highest; step += 1)
      steps.push(own.filter((entry) => standing(indicator, entry, round) === step).length);
    return { noReport: own.filter((entry) => standing(indicator, entry, round) === null).length, steps };
  };
  const known = entries.filter((entry) => standing(indicator, entry, round) !== null);
  const reported = known.filter((entry) => isReported(indicator, entry, round)).length;
  return {
    district,
    municipalities: entries.filter(({ type }) => type === 'municipality').length,
    SAOs: entries.filter(({ type }) => type === 'SAO').length,
    municipality: ofType('municipality'),
    SAO: ofType('SAO'),
    reported,
    carried: known.length - reported,
  };
}

function amountsLine(indicator: PlainDeclared, entries: PlainEntry[], round: string, district: string | null) {
  let [start, now, increase, unknown, startUnknown, reported, carried] = [0, 0, 0, 0, 0, 0, 0];
  for (const entry of entries) {
    const amount = standing(indicator, entry, round);
    const before = indicator.kind === 'has' ? (entry.since === 'start' ? 1 : 0) : entry.start;
    if (amount === null) unknown += 1;
    else if (isReported(indicator, entry, round)) reported += 1;
    else carried += 1;
    now += amount ?? 0;
    if (before === null) startUnknown += 1;
    else {
      start += before;
      increase += (amount ?? before) - before;
    }
  }
  return { district, LAOs: entries.length, reported, carried, start, now, increase, unknown, startUnknown };
}

/** `districts`: all of the province, in their order. */
export function plainSummaryOf(indicator: PlainDeclared, all: PlainEntry[], round: string, districts: string[]) {
  const entries = all.filter(({ type }) => indicator.counted.includes(type));
  const line = indicator.kind === 'steps' ? stepsLine : amountsLine;
  return {
    lines: districts.map((district) =>
      line(
        indicator,
        entries.filter((entry) => entry.district === district),
        round,
        district,
      ),
    ),
    total: line(indicator, entries, round, null),
  };
}

export function plainCompletenessOf(indicator: PlainDeclared, all: PlainEntry[], round: string, districts: string[]) {
  const entries = all.filter(({ type }) => indicator.counted.includes(type));
  const line = (district: string | null) => {
    const own = entries.filter((entry) => district === null || entry.district === district);
    const missing = own.filter((entry) => !isReported(indicator, entry, round)).map(({ name }) => name);
    return {
      district,
      expected: own.length,
      reported: own.length - missing.length,
      missing: missing.length,
      missingLAOs: missing,
    };
  };
  return { lines: districts.map(line), total: line(null) };
}

/** LAOs that have less than in the round before, with what they had and have. */
export function plainFallenOf(indicator: PlainDeclared, all: PlainEntry[], previous: string, round: string) {
  return all
    .filter(({ type }) => indicator.counted.includes(type))
    .map(({ district, type, name, ...entry }) => ({
      district,
      type,
      lao: name,
      from: standing(indicator, { district, type, name, ...entry }, previous),
      to: standing(indicator, { district, type, name, ...entry }, round),
    }))
    .filter(({ from, to }) => from !== null && to !== null && to < from);
}

/** One indicator of all side by side: in the round, or in its own newest one before it; null: none of its rounds has come. */
export function plainSideOf(indicator: PlainDeclared, all: PlainEntry[], round: string, districts: string[]) {
  const own = upTo(indicator, round).at(-1) ?? null;
  if (own !== null)
    return { indicator: indicator.id, round: own, ...plainCompletenessOf(indicator, all, own, districts) };
  const nothing = (district: string | null) => ({ district, expected: 0, reported: 0, missing: 0, missingLAOs: [] });
  return { indicator: indicator.id, round: null, lines: districts.map(nothing), total: nothing(null) };
}

/** What counts of all together in each of its rounds up to one. */
export function plainAmountsOverviewOf(indicator: PlainDeclared, all: PlainEntry[], round: string) {
  const entries = all.filter(({ type }) => indicator.counted.includes(type));
  const rounds = upTo(indicator, round).map((date) => {
    const { district, LAOs, ...figures } = amountsLine(indicator, entries, date, null);
    return { round: date, ...figures };
  });
  return { LAOs: entries.length, rounds };
}

/** Where the LAOs stand in each of its rounds up to one. */
export function plainStepsOverviewOf(indicator: PlainDeclared, all: PlainEntry[], round: string, pass: number) {
  const entries = all.filter(({ type }) => indicator.counted.includes(type));
  return upTo(indicator, round).map((date) => {
    const standings = entries.map((entry) => standing(indicator, entry, date));
    const steps: number[] = [];
    for (let step = 0; step <= indicator.highest; step += 1) steps.push(standings.filter((one) => one === step).length);
    return {
      round: date,
      reported: entries.filter((entry) => isReported(indicator, entry, date)).length,
      noReport: standings.filter((one) => one === null).length,
      steps,
      passed: standings.filter((one) => one !== null && one >= pass).length,
    };
  });
}
