// A file that the build packs beside the script. Google loads scripts whole for every custom function, but an HTML file only when it is asked for.

/** Its content as the build wrote it. */
export function packagedFile(name: string): string {
  // biome-ignore lint/style/noRestrictedGlobals: this is how a script reads a file of its own; nothing is opened on the screen.
  return HtmlService.createHtmlOutputFromFile(name).getContent();
}
