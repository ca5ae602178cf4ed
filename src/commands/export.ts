// Hands the province's data out as a file: CSV for spreadsheets, JSON for programs, the same rows in both.
import * as z from 'zod/mini';
import { dataCsv } from '../documents/data/data-csv';
import { dataFileName } from '../documents/data/data-file-name';
import { dataJson } from '../documents/data/data-json';
import type { DataFile } from '../domain/data/data-row';
import { minuteInThailand } from '../domain/time/calendar';
import { dataRows } from '../indicators/province/data-rows';
import { command, type MadeFile } from './running/command';
import { figuresOf, LIVE } from './running/figures';
import { INDICATOR, indicatorOf } from './running/indicator';
import { ROUND } from './running/options';
import { type ForRound, forRound } from './running/result';

type Format = 'csv' | 'json';

interface Exported {
  format: Format;
  /** How many. */
  rows: number;
  file: MadeFile;
}

const WRITERS: Readonly<Record<Format, { mediaType: string; write(data: DataFile): string }>> = {
  csv: { mediaType: 'text/csv;charset=utf-8', write: dataCsv },
  json: { mediaType: 'application/json', write: dataJson },
};

/** All rounds up to the one asked for. */
export const exportData = command<ForRound<Exported>>({
  id: 'export',
  group: 'data',
  options: {
    round: ROUND,
    indicator: { ...INDICATOR, help: 'indicatorOfData' },
    live: LIVE,
    format: { schema: () => z.enum(['csv', 'json']), expected: 'format', help: 'format' },
  },
  output: null,
  makesFile: true,
  run(context, options) {
    const { province, round } = figuresOf(context, options);
    const format = (options.format as Format | undefined) || 'csv';
    const only = options.indicator === undefined ? null : indicatorOf(context, options, province);
    const rows = dataRows(province, round, only);
    const { mediaType, write } = WRITERS[format];
    const content = write({ exportedAt: minuteInThailand(context.now), rows });
    const file = { name: dataFileName(province, round, format), mediaType, content };
    return forRound('export', province, round, { format, rows: rows.length, file });
  },
  report: ({ rows }) => ({ rows }),
});
