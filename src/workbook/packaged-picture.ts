// The add-on's pictures. They stand in a file of their own, so that the bundle stays small: it is loaded for every custom function.

const FILE = 'Pictures';

/** The PNG of that name as the build packed it; throws where there is none. */
export function packagedPicture(name: string): GoogleAppsScript.Base.Blob {
  // biome-ignore lint/style/noRestrictedGlobals: this is how a script reads a file of its own; nothing is opened on the screen.
  const packed = HtmlService.createHtmlOutputFromFile(FILE).getContent();
  const found = new RegExp(`alt="${name}" src="data:image/png;base64,([^"]*)"`).exec(packed);
  if (!found) throw new Error(`The picture ${name} is not packed.`);
  return Utilities.newBlob(Utilities.base64Decode(found[1] as string), 'image/png', name);
}
