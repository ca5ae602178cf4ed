// The add-on's pictures. They stand in a file of their own, so that the bundle stays small.
import { packagedFile } from './packaged-file';

const FILE = 'Pictures';

/** The PNG of that name as the build packed it; throws where there is none. */
export function packagedPicture(name: string): GoogleAppsScript.Base.Blob {
  const found = new RegExp(`alt="${name}" src="data:image/png;base64,([^"]*)"`).exec(packagedFile(FILE));
  if (!found) throw new Error(`The picture ${name} is not packed.`);
  return Utilities.newBlob(Utilities.base64Decode(found[1] as string), 'image/png', name);
}
