// The words that stand in a file of their own, so that the bundle stays small: the build puts this in the place of most modules of words/.
import { packagedFile } from './packaged-file';

const FILE = 'Words';

type Words = Readonly<Record<string, unknown>>;

/** By module, and there by the name of the export. */
let packed: Readonly<Record<string, Words>> | null = null;

/** A module's exports. The file is read when the first of all words is asked for: at most once in an execution. */
export function packagedWords(module: string, names: readonly string[]): Words {
  const words = {};
  for (const name of names)
    Object.defineProperty(words, name, {
      enumerable: true,
      get() {
        packed = packed || JSON.parse(packagedFile(FILE));
        return (packed as Record<string, Words>)[module]?.[name];
      },
    });
  return words;
}
