// CSV that a spreadsheet opens rightly, whatever stands in it; and the national form so: a line a province, a region, the country, a column a figure.
import Papa from 'papaparse';
import type { ProvinceLine, RegionLine, Stacked } from './stacked';

const BOM = '\uFEFF';
const END = '\r\n';

/** No cell is one that a spreadsheet would compute. */
export const csvRows = (rows: readonly (readonly (string | number | null)[])[]): string =>
  rows.length ? Papa.unparse(rows as unknown[][], { newline: END, escapeFormulae: true }) + END : '';

/** The first of them heads the others. */
export const csvHead = (names: readonly string[]): string => BOM + csvRows([names]);

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
  return csvHead(fields) + csvRows(lines.map((line: Flat) => fields.map((field) => line[field] ?? null)));
}
