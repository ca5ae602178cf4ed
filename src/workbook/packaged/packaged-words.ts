// The words that stand in a file of their own, so that the bundle stays small: the build puts this in the place of most modules of words/.
import { damagedWords } from '../../words/commands/damaged';
import { packagedFile } from './packaged-file';

const FILE = 'Words';

type Words = Readonly<Record<string, unknown>>;

/** By module, and there by the name of the export. */
let packed: Readonly<Record<string, Words>> | null = null;

/** The JSON in the file. Written without marks of HTML, it can be told from what is put around it, and quotes from their entities. */
function readPacked(file: string): Readonly<Record<string, Words>> {
  const json = file.slice(file.indexOf('{'), file.lastIndexOf('}') + 1).replace(/&(?:quot|#34|#x22);/gi, '"');
  try {
    return JSON.parse(json);
  } catch {
    throw new Error(damagedWords());
  }
}

/** A module's exports. The file is read when the first of all words is asked for: at most once in an execution. */
export function packagedWords(module: string, names: readonly string[]): Words {
  const words = {};
  for (const name of names)
    Object.defineProperty(words, name, {
      enumerable: true,
      get() {
        packed = packed || readPacked(packagedFile(FILE));
        return (packed as Record<string, Words>)[module]?.[name];
      },
    });
  return words;
}
