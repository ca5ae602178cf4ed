// Takes parts out of a file as they are, each with all that hangs on it.

import type { CarriedPart, CarriedRelation } from '../../workbook/workbook.ts';
import { type Relation, relationsOf } from '../file/relations.ts';
import type { Parts } from '../file/unpacked.ts';
import { elements } from '../file/xml.ts';
import { kindOf } from './kinds.ts';

/** More than this together is named instead: it would go through memory with every change. */
const MOST_BYTES = 20 * 1024 * 1024;
/** What hangs on something that is not taken over, or on shapes that are drawn anew. */
const LEANS = /pivotSource|drawing\/20\d\d\/(?:time)?slicer|spid="_x0000_s/;
const STRICT = /^http:\/\/purl\.oclc\.org\//;

export class Carrying {
  readonly #parts: Parts;
  readonly #types: (path: string) => string;
  readonly #taken = new Map<string, CarriedPart>();
  #bytes = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#types = typesOf(parts);
  }

  /** All that was taken. */
  get parts(): CarriedPart[] {
    return [...this.#taken.values()];
  }

  /** The relation, whose part is taken with it; null where it is not for certain whole afterwards. */
  take(relation: Relation): CarriedRelation | null {
    if (!kindOf(relation.type)?.isKept || STRICT.test(relation.address)) return null;
    const found = new Map<string, CarriedPart>();
    const carried = this.#follow(relation, found);
    const bytes = [...found.values()].reduce((sum, { base64 }) => sum + base64.length, 0);
    if (!carried || this.#bytes + bytes > MOST_BYTES) return null;
    this.#bytes += bytes;
    for (const [path, part] of found) this.#taken.set(path, part);
    return carried;
  }

  #follow({ id, address, part, target, isOutside }: Relation, found: Map<string, CarriedPart>): CarriedRelation | null {
    if (isOutside) return { id, type: address, outside: target };
    const bytes = part === undefined ? undefined : this.#parts.get(part);
    if (part === undefined || !bytes) return null;
    const carried = { id, type: address, part: keptPath(part) };
    if (found.has(part) || this.#taken.has(part)) return carried;
    if (/\.(xml|vml)$/.test(part) && LEANS.test(Buffer.from(bytes).toString('utf8'))) return null;
    const taken: CarriedPart = {
      path: keptPath(part),
      type: this.#types(part),
      base64: Buffer.from(bytes).toString('base64'),
      relations: [],
    };
    found.set(part, taken);
    for (const next of relationsOf(this.#parts, part)) {
      const below = staysBehind(next) ? null : this.#follow(next, found);
      if (!below) return null;
      taken.relations.push(below);
    }
    return carried;
  }
}

/** Charts hold the workbook of their figures, and shapes lead to the web. */
function staysBehind({ type }: Relation): boolean {
  return kindOf(type)?.isKept === false && type !== 'hyperlink' && type !== 'package';
}

/** As it is named in every file from now on: no part that is made anew has such a name. */
export function keptPath(part: string): string {
  return part.replace(/[^/]+$/, (name) => (name.startsWith('kept-') ? name : `kept-${name}`));
}

/** Under ids of their own, which no others have. */
export function numbered(relations: readonly CarriedRelation[]): CarriedRelation[] {
  return relations.map((relation, index) => ({ ...relation, id: `rIdKept${index + 1}` }));
}

/** Those of the parts to which the relations lead. */
export function reachedParts(parts: readonly CarriedPart[], from: readonly { part?: string }[]): CarriedPart[] {
  const byPath = new Map(parts.map((part) => [part.path, part]));
  const reached = new Set<CarriedPart>();
  const waiting = [...from];
  for (let at = waiting.pop(); at; at = waiting.pop()) {
    const part = byPath.get(at.part ?? '');
    if (!part || reached.has(part)) continue;
    reached.add(part);
    waiting.push(...part.relations);
  }
  return parts.filter((part) => reached.has(part));
}

/** What the file says that its parts are. */
function typesOf(parts: Parts): (path: string) => string {
  const bytes = parts.get('[content_types].xml');
  const found = bytes ? elements(bytes, 'Override', 'Default') : [];
  const said = new Map(
    found.map(({ attributes }) => {
      const { PartName: part, Extension: extension = '', ContentType: type = '' } = attributes;
      return [part === undefined ? `.${extension.toLowerCase()}` : part.replace(/^\//, '').toLowerCase(), type];
    }),
  );
  return (path) => said.get(path) ?? said.get(path.slice(path.lastIndexOf('.'))) ?? 'application/octet-stream';
}
