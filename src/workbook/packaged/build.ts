// What the build writes into the bundle about itself: the number of package.json, and the scopes of the manifest.

export interface Build {
  version: string;
  scopes: readonly string[];
}

/** Filled in by scripts/build.ts. */
declare const KHANTON_BUILD: Build;

export const buildOf = (): Build => KHANTON_BUILD;
