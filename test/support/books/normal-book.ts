// A workbook without what no two runs have in common: the numbers that its parts are known by, and the order in which some were made.
import type { Metadata, Protection, Sheet, Workbook } from '../../../local/workbook/workbook.ts';

type Plain = Record<string, unknown>;

/** Marks name tabs by their numbers, as keys or in lists. */
function withNames(value: string, names: ReadonlyMap<number, string>): string {
  return value.replace(/"(\d+)":|\[(\d+),/g, (text, key: string | undefined, listed: string | undefined) => {
    const name = names.get(Number(key ?? listed));
    return name === undefined ? text : key === undefined ? `["${name}",` : `"${name}":`;
  });
}

function marks(metadata: readonly Metadata[], names: ReadonlyMap<number, string>): string[] {
  return metadata.map(({ key, value }) => `${key}=${withNames(value, names)}`).sort();
}

function protection({ id: _, ...rest }: Protection): string {
  return JSON.stringify({ ...rest, editors: [...rest.editors].sort() });
}

function sheetForm(sheet: Sheet, names: ReadonlyMap<number, string>): Plain {
  const { id: _, cells, protections, metadata, pictures = [], ...rest } = sheet;
  return {
    ...rest,
    cells: cells.map((row) => Array.from(row ?? [], (cell) => (cell && Object.keys(cell).length ? cell : null))),
    protections: protections.map(protection).sort(),
    metadata: marks(metadata, names),
    pictures: pictures.map(({ id: __, ...picture }) => JSON.stringify(picture)).sort(),
  };
}

/** Plain data that two workbooks share if and only if a person would find no difference between them. */
export function normalBook({ id, sheets, metadata }: Workbook): Plain {
  const names = new Map(sheets.map(({ id, name }) => [id, name]));
  return {
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.name, sheetForm(sheet, names)])),
    order: sheets.map(({ name }) => name),
    marks: marks(metadata, names).map((mark) => mark.replace(id, 'own id')),
  };
}
