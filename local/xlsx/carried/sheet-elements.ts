// What stands behind the cells in the XML of a sheet: taken out as it is, and put back where the format wants it.

import type { XmlEvent } from '../file/xml.ts';

/** Their order in a file. Excel calls a file broken that has another. */
const ORDER = (
  'sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr ' +
  'conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties ' +
  'cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** Those that say the same whatever the cells say, and lean on nothing but relations. */
const TAKEN = new Set(
  'autoFilter printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks ignoredErrors drawing picture'.split(
    ' ',
  ),
);

/** Their XML, by their names. The events go through as they are. */
export class SheetElements {
  readonly found: Record<string, string> = {};
  #depth = 0;
  /** Most of a sheet, of which nothing is taken. */
  #isInData = false;
  /** Within one that is taken: the open elements, null for one that is left out. */
  #open: (string | null)[] = [];
  #text = '';

  *read(lots: Iterable<XmlEvent[]>): Generator<XmlEvent[]> {
    for (const lot of lots) {
      for (const event of lot) this.#see(event);
      yield lot;
    }
  }

  #see(event: XmlEvent): void {
    if (event.eventType === 'text') {
      if (this.#open.length > 0 && this.#open.at(-1) !== null) this.#text += escaped(event.value);
      return;
    }
    const { name, attributes } = event.value;
    if (name === 'sheetData') this.#isInData = event.eventType === 'opentag';
    if (this.#isInData && name !== 'sheetData') return;
    if (event.eventType === 'opentag') {
      if (this.#open.length > 0 || (this.#depth === 1 && TAKEN.has(name))) this.#enter(name, attributes);
      this.#depth += 1;
      return;
    }
    this.#depth -= 1;
    if (this.#open.length > 0) this.#leave();
  }

  #enter(name: string, attributes: Readonly<Record<string, string>>): void {
    // Words of other vocabularies are additions, which every program may leave out.
    const isLeftOut = this.#open.at(-1) === null || name.includes(':');
    this.#open.push(isLeftOut ? null : name);
    if (isLeftOut) return;
    const kept = Object.entries(attributes).filter(([key]) => key.startsWith('r:') || !/^xmlns|:/.test(key));
    this.#text += `<${name}${kept.map(([key, value]) => ` ${key}="${escaped(value)}"`).join('')}>`;
  }

  #leave(): void {
    const name = this.#open.pop();
    if (name === null || name === undefined) return;
    this.#text += `</${name}>`;
    if (this.#open.length > 0) return;
    this.found[name] = this.#text;
    this.#text = '';
  }
}

const ENTITIES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"\n\r]/g, (found) => ENTITIES[found] as string);
}

/** Into a sheet's part, each in place of the one of its name. */
export function withElements(xml: string, elements: Readonly<Record<string, string>>): string {
  const end = /<\/sheetData>|<sheetData\/>/.exec(xml);
  if (!end) return xml;
  const start = end.index + end[0].length;
  const close = xml.lastIndexOf('</worksheet>');
  const there = topLevel(xml.slice(start, close)).filter(({ name }) => !(name in elements));
  const all = [...there, ...Object.entries(elements).map(([name, text]) => ({ name, text }))];
  const rank = ({ name }: { name: string }) => (ORDER.indexOf(name) + ORDER.length + 1) % (ORDER.length + 1);
  const ordered = all.sort((one, other) => rank(one) - rank(other));
  return `${xml.slice(0, start)}${ordered.map(({ text }) => text).join('')}${xml.slice(close)}`;
}

/** None of these stands within one of its own name. */
function topLevel(xml: string): { name: string; text: string }[] {
  const found: { name: string; text: string }[] = [];
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const [, name = ''] = /^<([\w:]+)/.exec(xml.slice(at, at + 80)) ?? [];
    const close = xml.indexOf('>', at);
    const end = xml[close - 1] === '/' ? close + 1 : xml.indexOf(`</${name}>`, at) + name.length + 3;
    if (name === '' || end <= at) break;
    found.push({ name, text: xml.slice(at, end) });
    at = end;
  }
  return found;
}
