// What goes from a file that is read into the files that are saved: of its sheets and of the whole.

import type { Carried, CarriedRelation, CarriedSheet, Picture } from '../../workbook/workbook.ts';
import { areaOf } from '../cells/areas.ts';
import { type Relation, relationsOf } from '../file/relations.ts';
import type { Parts } from '../file/unpacked.ts';
import { elements } from '../file/xml.ts';
import { type Carrying, numbered } from './carry.ts';
import { tableOf } from './tables.ts';

/** `files`: the ids of the relations to other files, in the order in which formulas count them. */
export function carriedOf(
  parts: Parts,
  { path, files, carrying }: { path: string; files: readonly string[]; carrying: Carrying },
): Carried {
  const ofFile = relationsOf(parts, '').flatMap((relation) => take(relation, carrying));
  const relations = relationsOf(parts, path);
  const links = files.map((id) => relations.find((relation) => relation.id === id));
  const taken = links.map((relation) => (relation ? carrying.take(relation) : null));
  // One that is missing would make the others' numbers wrong.
  const isWhole = taken.every((link) => link !== null);
  const others = relations.filter(({ type }) => type !== 'externalLink').flatMap((one) => take(one, carrying));
  return {
    parts: carrying.parts,
    file: numbered(ofFile),
    workbook: numbered([...(isWhole ? (taken as CarriedRelation[]) : []), ...others]),
  };
}

/** Of none, where it stays behind. */
function take(relation: Relation | undefined, carrying: Carrying): CarriedRelation[] {
  const taken = relation && carrying.take(relation);
  return taken ? [taken] : [];
}

interface SheetPart {
  relations: readonly Relation[];
  /** Its XML elements that may be taken over. */
  found: Readonly<Record<string, string>>;
  fitsToPage: boolean;
}

/** Undefined where it has nothing of the kind. */
export function carriedSheetOf(
  parts: Parts,
  { relations, found, fitsToPage }: SheetPart,
  carrying: Carrying,
): CarriedSheet | undefined {
  const kept: CarriedRelation[] = [];
  const tables = relations.flatMap((relation) => {
    if (relation.type !== 'table' || relation.part === undefined) return [];
    const table = tableOf(parts, relation.part);
    const part = table && carrying.take(relation)?.part;
    return part ? [{ ...table, part }] : [];
  });
  const entries = Object.entries(found).flatMap(([name, xml]): [string, string][] => {
    const id = /\sr:id="([^"]*)"/.exec(xml)?.[1];
    if (id === undefined) return name === 'drawing' || name === 'picture' ? [] : [[name, withoutStyles(xml)]];
    const [relation] = take(
      relations.find((each) => each.id === id),
      carrying,
    );
    if (!relation) return name === 'pageSetup' ? [[name, xml.replace(/\sr:id="[^"]*"/, '')]] : [];
    kept.push(relation);
    return [[name, xml.replace(/\sr:id="[^"]*"/, ` r:id="rIdKept${kept.length}"`)]];
  });
  const [filter] = areaOf(/\sref="([^"]*)"/.exec(found.autoFilter ?? '')?.[1] ?? '');
  const xml = Object.fromEntries(entries.filter(([name]) => name !== 'autoFilter' || filter));
  if (entries.length + tables.length === 0 && !fitsToPage) return undefined;
  return {
    relations: numbered(kept),
    elements: xml,
    ...(filter && { filter }),
    ...(tables.length > 0 && { tables }),
    ...(fitsToPage && { fitsToPage }),
  };
}

/** A filter by a colour leans on the file's list of styles, which is made anew. */
function withoutStyles(xml: string): string {
  return xml.replace(/<filterColumn\b(?:(?!<\/filterColumn>).)*?colorFilter.*?<\/filterColumn>/gs, '');
}

/** Whether a drawing shows the pictures that this program wrote there, and nothing else: they are drawn anew. */
export function isOwnDrawing(drawing: Uint8Array, pictures: readonly Picture[]): boolean {
  const found = elements(drawing, 'xdr:cNvPr', 'cNvPr');
  return (
    found.length <= pictures.length && found.every(({ attributes }) => /^Picture \d+$/.test(attributes.name ?? ''))
  );
}
