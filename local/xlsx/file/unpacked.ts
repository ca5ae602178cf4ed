// The parts of an xlsx file, unpacked once: no more than is taken, counted while it is unpacked, whatever the file says of itself.

import JSZip from 'jszip';
import { LIMITS, mustFit } from './limits.ts';

/** What jszip documents and does not declare. */
interface Streaming {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>;
}

/** The parts by their path: as Windows has it, without regard to case. */
export type Parts = Map<string, Uint8Array>;

/** Stops unpacking as soon as there are more bytes than `most`, and gives those. */
function bytesOf(part: Streaming, most: number): Promise<{ count: number; chunks: Uint8Array[] }> {
  return new Promise((resolve, reject) => {
    let count = 0;
    const chunks: Uint8Array[] = [];
    const stream = part.internalStream('uint8array');
    stream.on('data', (chunk) => {
      count += chunk.length;
      chunks.push(chunk);
      if (count <= most) return;
      stream.pause();
      resolve({ count, chunks });
    });
    stream.on('error', reject);
    stream.on('end', () => resolve({ count, chunks }));
    stream.resume();
  });
}

/** Throws where it holds more; also whatever jszip throws at a file that is no zip. */
export async function unpacked(bytes: Uint8Array): Promise<Parts> {
  const zip = await JSZip.loadAsync(bytes);
  const parts: Parts = new Map();
  let count = 0;
  for (const part of Object.values(zip.files)) {
    if (part.dir) continue;
    const found = await bytesOf(part as unknown as Streaming, LIMITS.bytes.most - count);
    count += found.count;
    mustFit('bytes', count);
    parts.set(pathOf(part.name), Buffer.concat(found.chunks));
  }
  return parts;
}

/** As parts are looked up. */
export function pathOf(name: string): string {
  return name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();
}
