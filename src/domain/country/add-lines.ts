// Lines of the summary added up: of the provinces of a region, or of the regions of the country.
import type { SummaryLine, TypeCounts } from '../roll-ups/summary';

const added = (one: TypeCounts, other: TypeCounts): TypeCounts => ({
  noReport: one.noReport + other.noReport,
  steps: one.steps.map((count, step) => count + (other.steps[step] as number)),
});

/** Of at least one line; the sum is no district's. */
export function addLines(lines: readonly SummaryLine[]): SummaryLine {
  const [first, ...others] = lines as readonly [SummaryLine];
  return others.reduce(plus, { ...first, district: null });
}

function plus(sum: SummaryLine, line: SummaryLine): SummaryLine {
  return {
    district: null,
    municipalities: sum.municipalities + line.municipalities,
    SAOs: sum.SAOs + line.SAOs,
    municipality: added(sum.municipality, line.municipality),
    SAO: added(sum.SAO, line.SAO),
    reported: sum.reported + line.reported,
    carried: sum.carried + line.carried,
  };
}
