// A module as the bundler writes it, taken apart: its code, what it takes from others, and what it gives them.

/** A name of a module, and how another one calls it. */
export interface Taken {
  of: string;
  as: string;
}

export interface ModuleText {
  /** Without its imports and exports. */
  code: string;
  imports: Taken[];
  /** Its own name for each thing that others may take, by the name under which they do. */
  exports: Map<string, string>;
}

const IMPORT = /^import \{([^}]*)\} from "[^"]*";$|^import "[^"]*";$/gm;
const EXPORT = /^export \{([^}]*)\};$/gm;

/** `a, b as c`: each name and what it is called, both the same where nothing else is said. */
function named(list: string): [string, string][] {
  const parts = list.split(',').map((part) => part.trim());
  return parts
    .filter((part) => part !== '')
    .map((part) => {
      const [own = '', other = own] = part.split(' as ');
      return [own, other];
    });
}

/** Of a text that is not minified: imports and exports stand in lists of their own. Throws where they are written in another way. */
export function readModule(text: string): ModuleText {
  const imports: Taken[] = [];
  const exports = new Map<string, string>();
  const code = text
    .replace(IMPORT, (_, list = '') => {
      imports.push(...named(list).map(([of, as]) => ({ of, as })));
      return '';
    })
    .replace(EXPORT, (_, list) => {
      for (const [own, other] of named(list)) exports.set(other, own);
      return '';
    });
  if (/^(import|export)\b/m.test(code)) throw new Error('The bundler writes imports or exports in another way.');
  return { code, imports, exports };
}
