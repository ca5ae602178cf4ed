// The doors of the bundle: a top-level function for each that Google may call. Google finds functions by reading the text.
import { readdir, readFile } from 'node:fs/promises';
import { createContext, runInContext } from 'node:vm';

export interface CustomFunction {
  name: string;
  /** Parameter names, without types. */
  parameters: string[];
  /** The whole comment, from `/**` on. */
  comment: string;
}

const DECLARATION = /(\/\*\*(?:(?!\*\/)[\s\S])*?@customfunction\s*\*\/)\s*export function (\w+)\(([^)]*)\)/g;

/** Reads the custom functions' comments from their sources, where they are written once: esbuild drops comments. */
export async function readCustomFunctions(folder: string): Promise<CustomFunction[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.ts')).sort();
  const sources = await Promise.all(files.map((name) => readFile(`${folder}/${name}`, 'utf8')));
  return sources.flatMap((source) =>
    [...source.matchAll(DECLARATION)].map(([, comment = '', name = '', parameters = '']) => ({
      name,
      comment,
      parameters: parameters
        .split(',')
        // A door hands on whatever it gets: how many, it need not say.
        .map((parameter) =>
          parameter
            .replace(/[?:][\s\S]*/, '')
            .replace('...', '')
            .trim(),
        )
        .filter((parameter) => parameter !== ''),
    })),
  );
}

/** The names of the doors that the built bundle has, of each part of it. Loading it must need nothing but the language itself. */
function doorNames(bundle: string, globalName: string): Record<Part, string[]> {
  const realm = createContext(Object.create(null));
  const names = (part: Part) => runInContext(`Object.keys(${globalName}.${PARTS[part]})`, realm) as string[];
  try {
    runInContext(bundle, realm);
    // The contract's script is of one part.
    const waits = runInContext(`typeof ${globalName}.main`, realm) === 'function';
    return { atOnce: names('atOnce'), main: waits ? names('main') : [] };
  } catch (cause) {
    throw new Error(
      'The bundle cannot be loaded alone. Are words read, or services called, at the top level of a module?',
      {
        cause,
      },
    );
  }
}

/** Where the doors of each part are found. */
const PARTS = { atOnce: 'doors', main: 'main().doors' };

type Part = keyof typeof PARTS;

/** The text to stand below the bundle. */
export function writeDoors(bundle: string, globalName: string, customFunctions: readonly CustomFunction[]): string {
  const commented = new Map(customFunctions.map((declared) => [declared.name, declared]));
  const door = (name: string, part: Part) => {
    const declared = commented.get(name);
    const open = `function ${name}(${declared ? declared.parameters.join(', ') : ''}) {`;
    const body = `  return ${globalName}.${PARTS[part]}.${name}.apply(this, arguments);`;
    return [...(declared ? [declared.comment] : []), open, body, '}'].join('\n');
  };
  const { atOnce, main } = doorNames(bundle, globalName);
  return [...atOnce.map((name) => door(name, 'atOnce')), ...main.map((name) => door(name, 'main'))].join('\n\n');
}
