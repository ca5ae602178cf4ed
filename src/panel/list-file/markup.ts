// XML and HTML in pieces, as they come: elements, their ends, and texts. Lenient, as what programs write has to be read.

export type Piece =
  | { kind: 'open'; name: string; attributes: Readonly<Record<string, string>>; isEmpty: boolean }
  | { kind: 'close'; name: string }
  | { kind: 'text'; text: string };

const PIECE =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[([\s\S]*?)(?:\]\]>|$)|<[!?][^>]*(?:>|$)|<\/([^\s>]+)[^>]*>|<([^\s/>]+)((?:"[^"]*"|'[^']*'|[^>"'])*)>|([^<]+)|</;
const ATTRIBUTE = /([^\s=/"']+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/;
const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]{2,6}));/gi;
const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00A0' };
const LAST_CODE = 0x10ffff;

function withEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex as string, 16) : Number(decimal);
    return code <= LAST_CODE ? String.fromCodePoint(code) : whole;
  });
}

function attributesOf(text: string): Record<string, string> {
  const given: Record<string, string> = {};
  const each = new RegExp(ATTRIBUTE.source, 'g');
  for (let found = each.exec(text); found; found = each.exec(text)) {
    const [, name = '', double, single, bare] = found;
    given[name.toLowerCase()] = withEntities(double ?? single ?? bare ?? '');
  }
  return given;
}

/** The prefixes of XML say where a word is from: which one stands for what is each file's own choice. */
const local = (name: string) => name.slice(name.indexOf(':') + 1);

/** `isXml`: names are given without their prefixes, and those of attributes, too. */
export function* markup(source: string, isXml: boolean): Generator<Piece> {
  const plain = (name: string) => (isXml ? local(name) : name.toLowerCase());
  const pieces = new RegExp(PIECE.source, 'g');
  for (let found = pieces.exec(source); found; found = pieces.exec(source)) {
    const [, cdata, closed, opened, inside = '', text] = found;
    if (cdata !== undefined) yield { kind: 'text', text: cdata };
    else if (text !== undefined) yield { kind: 'text', text: withEntities(text) };
    else if (closed !== undefined) yield { kind: 'close', name: plain(closed) };
    else if (opened !== undefined) {
      const given = attributesOf(inside);
      const attributes = isXml
        ? Object.fromEntries(Object.entries(given).map(([key, value]) => [local(key), value]))
        : given;
      yield { kind: 'open', name: plain(opened), attributes, isEmpty: /\/\s*$/.test(inside) };
    }
  }
}
