// Pictures over the grid of a sheet: hanging them up and finding them.

import { Exception } from '../host/exception.ts';
import { ServiceObject, type States } from '../host/objects.ts';
import { instance, whole } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import type { SheetPlace } from './sheet-place.ts';

const { method, either } = methodsOf<SheetPlace>();
const blob = instance('Blob');

/** Google takes PNG, JPEG and GIF; only PNG is needed here. */
const PNG = '89504e470d0a1a0a';
/** Where a PNG says how wide and high it is. */
const WIDTH_AT = 16;
const HEIGHT_AT = 20;
const MOST_BYTES = 2 * 1024 * 1024;

function hangUp(place: SheetPlace, { bytes }: States['Blob'], at: number[]): ServiceObject<'OverGridImage'> {
  const { workbook, sheet } = place;
  const [column = 1, row = 1, offsetX = 0, offsetY = 0] = at;
  const png = Buffer.from(Int8Array.from(bytes).buffer);
  // Unconfirmed wording.
  if (png.subarray(0, 8).toString('hex') !== PNG) throw new Exception('The image could not be read.');
  if (png.length > MOST_BYTES) throw new Exception('The image is too large: 2 MB is the most.');
  if (row < 1 || row > sheet.rowCount || column < 1 || column > sheet.columnCount) {
    throw new Exception('The coordinates of the image are outside the dimensions of the sheet.');
  }
  const picture = {
    id: workbook.nextId++,
    ...{ row: row - 1, column: column - 1, offsetX, offsetY },
    ...{ width: png.readUInt32BE(WIDTH_AT), height: png.readUInt32BE(HEIGHT_AT) },
    ...{ title: '', script: null, png: png.toString('base64') },
  };
  sheet.pictures = [...(sheet.pictures ?? []), picture];
  return new ServiceObject('OverGridImage', { pictureId: picture.id });
}

export const sheetPictures = {
  insertImage: either(
    method('change', [blob, whole, whole], (place, image, ...at) => hangUp(place, image, at)),
    method('change', [blob, whole, whole, whole, whole], (place, image, ...at) => hangUp(place, image, at)),
  ),
  getImages: method('read', [], ({ sheet }) =>
    (sheet.pictures ?? []).map(({ id }) => new ServiceObject('OverGridImage', { pictureId: id })),
  ),
};
