// What a file holds that this program does not know, and would lose when it saves it: whatever its relations lead to and is not taken over.

import { Carrying, keptPath, reachedParts } from '../carried/carry.ts';
import { KINDS, type Kind, kindOf, OTHER, UNDERSTOOD } from '../carried/kinds.ts';
import { carriedOf, carriedSheetOf } from '../carried/read-carried.ts';
import { SheetElements } from '../carried/sheet-elements.ts';
import { besideOf, TabNames } from '../cells/tab-names.ts';
import { readOutline } from './outline.ts';
import { type Relation, related, relationsOf } from './relations.ts';
import { type Parts, unpacked } from './unpacked.ts';
import { elements, xmlEvents } from './xml.ts';

export type Loss = Pick<Kind, 'th' | 'en'>;

/** None of what is no file of this kind: it is refused elsewhere. */
export async function lossesIn(bytes: Uint8Array): Promise<Loss[]> {
  try {
    const found = lostKinds(await unpacked(bytes));
    return [...KINDS, OTHER].filter((kind) => found.has(kind)).map(({ th, en }) => ({ th, en }));
  } catch {
    return [];
  }
}

function lostKinds(parts: Parts): Set<Kind> {
  const path = related(parts, '', 'officeDocument') ?? 'xl/workbook.xml';
  const book = parts.get(path);
  if (!book) return new Set();
  const carrying = new Carrying(parts);
  const { files } = readOutline(book);
  const sheets = relationsOf(parts, path).filter(({ type, part }) => type === 'worksheet' && part !== undefined);
  const ofSheets = sheets.flatMap(({ part }) => carriedBySheet(parts, part as string, carrying));
  const carried = carriedOf(parts, { path, files, carrying });
  const from = [...carried.file, ...carried.workbook, ...ofSheets];
  const taken = new Set(reachedParts(carrying.parts, from).map((part) => part.path));
  const lost = new Set<Kind>();
  for (const relation of reached(parts, taken)) {
    const kind = lostBy(relation, taken);
    if (kind) lost.add(kind);
  }
  const tabs = new TabNames([], besideOf(carried, ofSheets));
  if (sheets.some(({ part }) => hasUnlinked(parts.get(part as string), tabs))) lost.add(UNLINKED);
  const texts = related(parts, path, 'sharedStrings');
  for (const part of [path, ...sheets.map((sheet) => sheet.part), texts]) {
    const xml = new TextDecoder().decode(parts.get(part ?? ''));
    for (const kind of KINDS) if (kind.element?.test(xml)) lost.add(kind);
  }
  return lost;
}

const UNLINKED = KINDS.find(({ id }) => id === 'unlinked') as Kind;
const MAY_BE_FOREIGN = /<(?:\w+:)?f\b[^>]*>[^<]*\[/;

/** Whether formulas read what does not come with the file. */
function hasUnlinked(bytes: Uint8Array | undefined, tabs: TabNames): boolean {
  if (!bytes || !MAY_BE_FOREIGN.test(new TextDecoder().decode(bytes))) return false;
  return elements(bytes, 'f').some(({ text }) => !tabs.holds(text));
}

/** A sheet whose relations lead to nothing but what is understood is not looked through. */
function carriedBySheet(parts: Parts, part: string, carrying: Carrying): { part?: string; name?: string }[] {
  const relations = relationsOf(parts, part);
  const bytes = parts.get(part);
  if (!bytes || !relations.some(({ type }) => kindOf(type)?.isKept)) return [];
  const behind = new SheetElements();
  for (const _ of behind.read(xmlEvents(bytes)));
  const carried = carriedSheetOf(parts, { relations, found: behind.found, fitsToPage: false }, carrying);
  return [...(carried?.relations ?? []), ...(carried?.tables ?? [])];
}

/** Every relation that hangs on the file, but for those of parts that are taken over. */
function reached(parts: Parts, taken: ReadonlySet<string>): Relation[] {
  const found: Relation[] = [];
  const seen = new Set<string>();
  const waiting = [''];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (seen.has(at) || taken.has(keptPath(at))) continue;
    seen.add(at);
    const relations = relationsOf(parts, at);
    found.push(...relations);
    waiting.push(...relations.flatMap(({ part }) => part ?? []));
  }
  return found;
}

function lostBy({ type, part, isOutside, target }: Relation, taken: ReadonlySet<string>): Kind | undefined {
  if (UNDERSTOOD.includes(type) || (part !== undefined && taken.has(keptPath(part)))) return undefined;
  // A place in the file itself, or nothing.
  if (isOutside ? target.startsWith('#') : part === undefined) return undefined;
  return kindOf(type) ?? OTHER;
}
