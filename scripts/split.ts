// One script of two parts: what runs when it is loaded, and a function that holds the rest and is run when it is first asked for.
import { type BuildOptions, build, transform } from 'esbuild';
import { type ModuleText, readModule, type Taken } from './module-text.ts';

export interface Parts {
  /** Path of what runs at once; it exports `doors`, and may call `khantonMain()`. */
  atOnce: string;
  /** Path of what waits. */
  main: string;
}

/** How both the bundler and the minifier write. */
export interface Written extends BuildOptions {
  target: string;
  charset: 'utf8';
}

interface Modules {
  /** What both parts use. */
  shared: ModuleText;
  atOnce: ModuleText;
  main: ModuleText;
}

/** Not minified yet: names that two modules share are the same in both, unless one has a use of its own for them. */
async function bundleModules(parts: Parts, options: Written): Promise<Modules> {
  const built = await build({
    ...options,
    entryPoints: { ...parts },
    bundle: true,
    splitting: true,
    format: 'esm',
    outdir: '.',
    write: false,
    minifySyntax: true,
  });
  const files = built.outputFiles.map(({ path, text }) => ({ name: path.replace(/^.*[\\/]/, ''), text }));
  const one = (isMeant: (name: string) => boolean) => {
    const found = files.filter(({ name }) => isMeant(name)).map(({ text }) => readModule(text));
    if (found.length !== 1)
      throw new Error(`The bundler made other files: ${files.map(({ name }) => name).join(', ')}`);
    return found[0] as ModuleText;
  };
  return {
    shared: one((name) => name.startsWith('chunk-')),
    atOnce: one((name) => name === 'atOnce.js'),
    main: one((name) => name === 'main.js'),
  };
}

/** A function that makes a module, in a scope of its own, and what it has to be given: names of the shared module that it calls otherwise. */
function maker({ code, imports, exports }: ModuleText, shared: ModuleText): { made: string; of: string } {
  const renamed = imports
    .map(({ of, as }): Taken => ({ of: shared.exports.get(of) ?? of, as }))
    .filter(({ of, as }) => of !== as);
  const object = [...exports].map(([other, own]) => `${other}: ${own}`).join();
  return {
    made: `function (${renamed.map(({ as }) => as).join()}) {\n${code}\nreturn { ${object} };\n}`,
    of: renamed.map(({ of }) => of).join(),
  };
}

/** What both use stands around them, so that neither has to ask for it by a name of an object. */
function assemble(modules: Modules, globalName: string, given: Given): string {
  const { shared } = modules;
  const constants = Object.entries(given).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
  const [atOnce, main] = [maker(modules.atOnce, shared), maker(modules.main, shared)];
  return `"use strict";
var ${globalName} = (() => {
${constants.join('\n')}
${shared.code}
let khantonLoaded;
const khantonMain = () => khantonLoaded || (khantonLoaded = khantonMake(${main.of}));
const khantonMake = ${main.made};
return { ...(${atOnce.made})(${atOnce.of}), main: khantonMain };
})();
`;
}

/** What the sources declare and the build knows, by its name. */
export type Given = Readonly<Record<string, unknown>>;

/** Minified. The script has one global, with `doors`, and with `main()`, whose `doors` are the other part's. */
export async function bundleInParts(parts: Parts, globalName: string, given: Given, options: Written): Promise<string> {
  const { target, charset } = options;
  const script = assemble(await bundleModules(parts, options), globalName, given);
  return (await transform(script, { target, charset, minify: true, legalComments: 'none' })).code;
}
