// Puts what came with a file into the file that is written: parts, relations, and what names them.

import { a1 } from '../../workbook/address.ts';
import type { Area, CarriedPart, CarriedRelation, Sheet, Workbook } from '../../workbook/workbook.ts';
import { areaOf } from '../cells/areas.ts';
import { namesXml, splitNames } from '../cells/names.ts';
import type { TabNames } from '../cells/tab-names.ts';
import { withElements } from './sheet-elements.ts';
import { isStillTable, tableXml } from './tables.ts';

const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const TABLE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/table';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What becomes of a file's texts before they go into it, and what more goes into it. */
export interface Amended {
  part(path: string, xml: string): string;
  /** After all others. */
  more(): Map<string, Uint8Array>;
}

export class Amending implements Amended {
  readonly #workbook: Workbook;
  readonly #tabs: TabNames;
  readonly #sources: ReadonlyMap<string, CarriedPart>;
  /** What is written, by its path in the file. */
  readonly #used = new Map<string, CarriedPart>();
  readonly #texts = new Map<string, string>();
  /** Relations of sheets, by the path of the part that holds them, until it is written. */
  readonly #pending = new Map<string, string>();

  constructor(workbook: Workbook, tabs: TabNames) {
    this.#workbook = workbook;
    this.#tabs = tabs;
    this.#sources = new Map(workbook.carried?.parts.map((part) => [part.path, part]));
    const { file = [], workbook: ofBook = [] } = workbook.carried ?? {};
    if (file.length > 0) this.#pending.set('_rels/.rels', this.#relations(file));
    if (ofBook.length > 0) this.#pending.set('xl/_rels/workbook.xml.rels', this.#relations(ofBook));
    for (const [index, sheet] of workbook.sheets.entries()) this.#sheet(index + 1, sheet);
  }

  part(path: string, xml: string): string {
    const relations = this.#pending.get(path);
    if (relations !== undefined) {
      this.#pending.delete(path);
      return xml.replace('</Relationships>', () => `${relations}</Relationships>`);
    }
    if (path === '[Content_Types].xml') return this.#types(xml);
    if (path === 'xl/workbook.xml') return this.#book(xml);
    const [, number] = /^xl\/worksheets\/sheet(\d+)\.xml$/.exec(path) ?? [];
    const elements = number === undefined ? undefined : this.#elements.get(Number(number));
    return elements ? withElements(xml, elements) : xml;
  }

  more(): Map<string, Uint8Array> {
    const found = new Map<string, Uint8Array>();
    for (const [path, xml] of this.#pending) found.set(path, Buffer.from(partOfRelations(xml)));
    for (const [path, part] of this.#used) {
      const text = this.#texts.get(path);
      found.set(path, text === undefined ? Buffer.from(part.base64, 'base64') : Buffer.from(text));
      if (part.relations.length > 0) {
        const cut = path.lastIndexOf('/');
        const relations = this.#relations(part.relations);
        found.set(`${path.slice(0, cut)}/_rels${path.slice(cut)}.rels`, Buffer.from(partOfRelations(relations)));
      }
    }
    return found;
  }

  readonly #elements = new Map<number, Record<string, string>>();

  #sheet(number: number, sheet: Sheet): void {
    const { carried } = sheet;
    if (!carried) return;
    const isThere = ({ part }: CarriedRelation) => part === undefined || this.#sources.has(part);
    const relations = carried.relations.filter(isThere);
    const ids: (string | undefined)[] = relations.map(({ id }) => id);
    const elements = Object.fromEntries(
      Object.entries(carried.elements)
        .filter(([, xml]) => idIn(xml) === undefined || ids.includes(idIn(xml)))
        .map(([name, xml]) => [name, placed(name, xml, carried.filter)]),
    );
    const tables = (carried.tables ?? []).filter(
      (table) => isStillTable(table, sheet) && this.#sources.has(table.part),
    );
    const ofTables = tables.map((table, index) => {
      const path = this.#use(table.part);
      const source = Buffer.from(this.#sources.get(table.part)?.base64 ?? '', 'base64').toString('utf8');
      this.#texts.set(path, tableXml(source, table));
      return this.#relation({ id: `rIdTable${index + 1}`, type: TABLE, part: table.part });
    });
    if (tables.length > 0)
      elements.tableParts = `<tableParts count="${tables.length}">${tables
        .map((_, index) => `<tablePart r:id="rIdTable${index + 1}"/>`)
        .join('')}</tableParts>`;
    this.#elements.set(number, elements);
    const all = this.#relations(relations) + ofTables.join('');
    if (all) this.#pending.set(`xl/worksheets/_rels/sheet${number}.xml.rels`, all);
  }

  #relations(relations: readonly CarriedRelation[]): string {
    return relations.map((each) => this.#relation(each)).join('');
  }

  #relation({ id, type, part, outside }: CarriedRelation): string {
    const target =
      part === undefined
        ? `Target="${escaped(outside ?? '')}" TargetMode="External"`
        : `Target="/${escaped(this.#use(part))}"`;
    return `<Relationship Id="${escaped(id)}" Type="${escaped(type)}" ${target}/>`;
  }

  /** It is written, and all that hangs on it. */
  #use(path: string): string {
    const source = this.#sources.get(path);
    if (!source || this.#used.has(path)) return path;
    this.#used.set(path, source);
    for (const { part } of source.relations) if (part !== undefined) this.#use(part);
    return path;
  }

  #types(xml: string): string {
    const all = Array.from(
      this.#used,
      ([path, { type }]) => `<Override PartName="/${escaped(path)}" ContentType="${escaped(type)}"/>`,
    );
    return xml.replace('</Types>', () => `${all.join('')}</Types>`);
  }

  #book(xml: string): string {
    const { sheets, carried } = this.#workbook;
    const links = carried?.workbook.flatMap(({ type, id }) =>
      type.endsWith('/externalLink') ? [`<externalReference r:id="${id}"/>`] : [],
    );
    const names = namesXml(splitNames(this.#workbook, this.#tabs).written, sheets, this.#tabs);
    const references = links?.length ? `<externalReferences>${links.join('')}</externalReferences>` : '';
    return xml.replace('</sheets>', () => `</sheets>${references}${names}`);
  }
}

/** Of the relation that an element names. */
function idIn(xml: string): string | undefined {
  return /\sr:id="([^"]*)"/.exec(xml)?.[1];
}

/** A filter stands where its cells are now. */
function placed(name: string, xml: string, filter: Area | undefined): string {
  if (name !== 'autoFilter' || !filter) return xml;
  const [was] = areaOf(/\sref="([^"]*)"/.exec(xml)?.[1] ?? '');
  const there = xml.replace(/(\sref=")[^"]*/, `$1${a1(filter)}`);
  return was?.columns === filter.columns ? there : `<autoFilter ref="${a1(filter)}"/>`;
}

function partOfRelations(relations: string): string {
  return `${HEAD}<Relationships xmlns="${RELATIONS}">${relations}</Relationships>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
