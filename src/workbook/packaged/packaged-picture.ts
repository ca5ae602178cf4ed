// The add-on's pictures. They stand in a file of their own, so that the bundle stays small.
import { packagedFile } from './packaged-file';

const FILE = 'Pictures';

/** The PNG of that name as the build packed it; throws where there is none. */
export function packagedPicture(name: string): GoogleAppsScript.Base.Blob {
  const found = new RegExp(`title="${name}">([^<]*)<`).exec(packagedFile(FILE));
  if (!found) throw new Error(`The picture ${name} is not packed.`);
  return Utilities.newBlob(Utilities.base64DecodeWebSafe((found[1] as string).replace(/\s/g, '')), 'image/png', name);
}
