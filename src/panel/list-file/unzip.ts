// The parts of a zip file, by their names: unpacked by what browsers and Node have for it themselves.

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;
const ENTRY_SIZE = 46;
const LOCAL_SIZE = 30;
const STORED = 0;
const DEFLATED = 8;

/** Bytes of all parts that are asked for: no list is as large, and a file that grows without end is not read to it. */
const MOST = 200_000_000;

export const isZip = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b;

interface Entry {
  method: number;
  sum: number;
  packed: number;
  at: number;
}

/** Throws at what is no zip file, or is cut off. */
function entriesOf(bytes: Uint8Array, view: DataView): Map<string, Entry> {
  let end = bytes.length - END_SIZE;
  const first = Math.max(0, end - LONGEST_COMMENT);
  while (end >= first && view.getUint32(end, true) !== END) end -= 1;
  if (end < first) throw new Error('no end of a zip file');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error('no entry');
    const name = view.getUint16(at + 28, true);
    const more = view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    const text = new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + name));
    entries.set(text.replace(/\\/g, '/').replace(/^\//, '').toLowerCase(), {
      method: view.getUint16(at + 10, true),
      sum: view.getUint32(at + 16, true),
      packed: view.getUint32(at + 20, true),
      at: view.getUint32(at + 42, true),
    });
    at += ENTRY_SIZE + name + more;
  }
  return entries;
}

/** Of each byte, for the sum below. */
const SUMS = Uint32Array.from({ length: 256 }, (_, byte) => {
  let sum = byte;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});

/** The sum that a zip file keeps of each part: bytes that were changed have another. */
function crc32(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) sum = (SUMS[(sum ^ byte) & 0xff] as number) ^ (sum >>> 8);
  return ~sum >>> 0;
}

async function inflate(packed: Uint8Array, most: number): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>])
    .stream()
    .pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    size += read.value.length;
    if (size > most) throw new Error('too large');
  }
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export interface Parts {
  /** In lower case, with slashes. */
  names: string[];
  /** '' for one that is not there; throws at one that cannot be unpacked. */
  text(name: string): Promise<string>;
}

/** Throws at what is no zip file. */
export function openZip(bytes: Uint8Array): Parts {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = entriesOf(bytes, view);
  let left = MOST;
  async function text(name: string): Promise<string> {
    const entry = entries.get(name.toLowerCase());
    if (!entry) return '';
    const start = entry.at + LOCAL_SIZE + view.getUint16(entry.at + 26, true) + view.getUint16(entry.at + 28, true);
    const packed = bytes.subarray(start, start + entry.packed);
    if (packed.length !== entry.packed || (entry.method !== STORED && entry.method !== DEFLATED))
      throw new Error('not to be unpacked');
    const whole = entry.method === STORED ? packed : await inflate(packed, left);
    left -= whole.length;
    if (crc32(whole) !== entry.sum) throw new Error('spoilt');
    const isUtf16 = (whole[0] === 0xff && whole[1] === 0xfe) || (whole[0] === 0xfe && whole[1] === 0xff);
    return new TextDecoder(isUtf16 ? (whole[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(whole);
  }
  return { names: Array.from(entries.keys()), text };
}
