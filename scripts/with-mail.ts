// The build with mail: where the plain one has a module `without-mail.ts`, it has `with-mail.ts` beside it. Nothing else of the sources differs.
import type { Plugin } from 'esbuild';

export const withMail: Plugin = {
  name: 'with-mail',
  setup(build) {
    build.onResolve({ filter: /\/without-mail$/ }, ({ path, importer, kind, resolveDir }) =>
      // Asked of the other plugins again: words are taken out of this build, too.
      build.resolve(path.replace(/without-mail$/, 'with-mail'), { importer, kind, resolveDir }),
    );
  },
};
