// A part's XML as the events that exceljs reads, in the one way of writing that it knows: programs differ in prefixes, quotes and CDATA.

import { SaxesParser } from 'saxes';

export interface Tag {
  name: string;
  attributes: Readonly<Record<string, string>>;
}

export type XmlEvent =
  | { eventType: 'opentag'; value: Tag }
  | { eventType: 'closetag'; value: Tag }
  | { eventType: 'text'; value: string };

const CHUNK = 65_536;

/** The same vocabularies have another address in files of the strict kind. */
const MAIN =
  /^http:\/\/(schemas\.openxmlformats\.org\/spreadsheetml\/2006\/main|purl\.oclc\.org\/ooxml\/spreadsheetml\/main)$/;
const RELATIONS =
  /^http:\/\/(schemas\.openxmlformats\.org\/officeDocument\/2006\/relationships|purl\.oclc\.org\/ooxml\/officeDocument\/relationships)$/;

/** Throws at what is no XML, or ends too early. The events come in lots, so that a large sheet is never there twice. */
export function* xmlEvents(bytes: Uint8Array): Generator<XmlEvent[]> {
  const text = textOf(bytes);
  const parser = new SaxesParser();
  const plain = plainTag();
  let events: XmlEvent[] = [];
  parser.on('opentag', (tag) => events.push({ eventType: 'opentag', value: plain(tag) }));
  parser.on('closetag', (tag) => events.push({ eventType: 'closetag', value: plain(tag) }));
  parser.on('text', (value) => events.push({ eventType: 'text', value }));
  parser.on('cdata', (value) => events.push({ eventType: 'text', value }));
  for (let start = 0; start < text.length; start += CHUNK) {
    parser.write(text.slice(start, start + CHUNK));
    yield events;
    events = [];
  }
  parser.close();
  yield events;
}

/** Bytes with the mark of UTF-16 are that; all else is UTF-8. */
function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  return new TextDecoder(encoding).decode(bytes).trimStart();
}

/** Without the prefix that the part gives to the words of spreadsheets, and with `r:` for that of relations. */
function plainTag(): (tag: { name: string; attributes: Record<string, string> }) => Tag {
  let main = '';
  let relations = 'r:';
  return ({ name, attributes }) => {
    for (const [key, value] of Object.entries(attributes)) {
      if (!key.startsWith('xmlns:')) continue;
      if (MAIN.test(value)) main = `${key.slice('xmlns:'.length)}:`;
      if (RELATIONS.test(value)) relations = `${key.slice('xmlns:'.length)}:`;
    }
    return {
      name: main && name.startsWith(main) ? name.slice(main.length) : name,
      attributes: relations === 'r:' ? attributes : renamed(attributes, relations),
    };
  };
}

function renamed(attributes: Record<string, string>, prefix: string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key.startsWith(prefix) ? `r:${key.slice(prefix.length)}` : key,
      value,
    ]),
  );
}

/** An element with the text of all that stands in it. */
export interface Element extends Tag {
  text: string;
}

/** Every element of these names, in the order of their ends. */
export function elements(bytes: Uint8Array, ...names: string[]): Element[] {
  const found: Element[] = [];
  const open: Element[] = [];
  for (const event of lots(xmlEvents(bytes))) {
    if (event.eventType === 'text') for (const element of open) element.text += event.value;
    else if (names.includes(event.value.name)) {
      if (event.eventType === 'opentag') open.push({ ...event.value, text: '' });
      else found.push(...open.splice(-1));
    }
  }
  return found;
}

function* lots(events: Iterable<XmlEvent[]>): Generator<XmlEvent> {
  for (const lot of events) yield* lot;
}
