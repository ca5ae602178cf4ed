// Whether a zip file holds no more than may be unpacked: counted while it is unpacked, whatever the file says of itself.

import JSZip from 'jszip';
import { LIMITS, mustFit } from './limits.ts';

/** What jszip documents and does not declare. */
interface Streaming {
  internalStream(type: 'uint8array'): JSZip.JSZipStreamHelper<Uint8Array>;
}

/** The bytes of one part; stops unpacking as soon as there are more than `most`. */
function countBytes(part: Streaming, most: number): Promise<number> {
  return new Promise((resolve, reject) => {
    let count = 0;
    const stream = part.internalStream('uint8array');
    stream.on('data', ({ length }) => {
      count += length;
      if (count <= most) return;
      stream.pause();
      resolve(count);
    });
    stream.on('error', reject);
    stream.on('end', () => resolve(count));
    stream.resume();
  });
}

/** Throws where it holds more; also whatever jszip throws at a file that is no zip. */
export async function mustUnpack(bytes: Uint8Array): Promise<void> {
  const zip = await JSZip.loadAsync(bytes);
  let count = 0;
  for (const part of Object.values(zip.files)) {
    if (part.dir) continue;
    count += await countBytes(part as unknown as Streaming, LIMITS.bytes.most - count);
    mustFit('bytes', count);
  }
}
