// What the link of a cell leads to, and whether it may be followed at all.

export type Link = { kind: 'place'; sheetId: number; cell: string | null } | { kind: 'web'; address: string };

const LINK = /^=\s*HYPERLINK\(\s*"((?:[^"]|"")*)"/i;
const PLACE = /^#gid=(\d+)(?:&range=([A-Z]{1,3}\d{1,7})(?::[A-Z]{1,3}\d{1,7})?)?$/i;

/** Null for a cell that is no link, and for a link that would run something: only places in the workbook and web pages are followed. */
export function linkOf(formula: string): Link | null {
  const target = LINK.exec(formula)?.[1]?.replaceAll('""', '"').trim() ?? '';
  const place = PLACE.exec(target);
  if (place) return { kind: 'place', sheetId: Number(place[1]), cell: place[2]?.toUpperCase() ?? null };
  return /^https?:\/\//i.test(target) && URL.canParse(target) ? { kind: 'web', address: new URL(target).href } : null;
}
