// The national form as CSV: a line a province, then the regions' sums and the country's, one column a figure.
import Papa from 'papaparse';
import type { ProvinceLine, RegionLine, Stacked } from './stacked';

const BOM = '\uFEFF';

type Flat = Record<string, string | number | null>;

/** `municipality_step3`: as the department's form of 2556 is published. */
function flat(line: ProvinceLine | RegionLine): Flat {
  const columns: Flat = {};
  for (const [name, value] of Object.entries(line)) {
    if (value === null || typeof value !== 'object') columns[name] = value as string | number | null;
    else {
      const { noReport, steps } = value as { noReport: number; steps: readonly number[] };
      steps.forEach((count, step) => {
        columns[`${name}_step${step}`] = count;
      });
      columns[`${name}_noReport`] = noReport;
    }
  }
  return columns;
}

export function formCsv({ provinces, regions, total }: Stacked): string {
  const lines = [
    ...provinces.map((line) => ({ level: 'province', ...flat(line) })),
    ...regions.map(({ provinces: _, ...line }) => ({ level: 'region', ...flat(line as RegionLine) })),
    { level: 'country', ...flat(total) },
  ];
  const fields = Object.keys(lines[0] as Flat);
  return `${BOM}${Papa.unparse({ fields, data: lines }, { newline: '\r\n', escapeFormulae: true })}\r\n`;
}
