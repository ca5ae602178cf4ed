// What something keeps in memory, in bytes: before and after it is made, each time after everything else has been collected.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

function used(): number {
  collect();
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

export function bytesOf(make: () => object): number {
  // What is remembered of names and headings is not its own: it is there already.
  make();
  const before = used();
  const made = [make()];
  const bytes = used() - before;
  // Still held here: it was not collected on the way.
  return made.length ? bytes : 0;
}
