// What a module of the sources exports when it is run: asked by the build, which imports none of them.
import { type BuildOptions, build } from 'esbuild';

export type Exports = Readonly<Record<string, unknown>>;

export async function exportsOf(path: string, options: BuildOptions = {}): Promise<Exports> {
  const { outputFiles } = await build({
    charset: 'utf8',
    ...options,
    entryPoints: [path],
    bundle: true,
    write: false,
    format: 'esm',
  });
  const source = Buffer.from(outputFiles[0]?.contents ?? []).toString('base64');
  return import(`data:text/javascript;base64,${source}`);
}
