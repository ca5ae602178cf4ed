// Google's OverGridImage: a picture over the grid, which a script can be assigned to.

import type { Picture, Sheet } from '../../workbook/workbook.ts';
import { Exception } from '../host/exception.ts';
import { text, whole } from '../host/parameters.ts';
import { type Call, defineService, methodsOf, type Need } from '../host/service.ts';
import { checkMayEdit } from '../protection/access.ts';
import { rangeAt } from '../range/addressing.ts';

interface Place extends Call<'OverGridImage'> {
  sheet: Sheet;
  picture: Picture;
}

const { method, chained } = methodsOf<Place>();

function enterPicture(call: Call<'OverGridImage'>, need: Need): Place {
  for (const sheet of call.workbook.sheets) {
    const picture = sheet.pictures?.find(({ id }) => id === call.state.pictureId);
    if (!picture) continue;
    if (need === 'change') checkMayEdit(call.host, sheet, null);
    return { ...call, sheet, picture };
  }
  // Unconfirmed wording.
  throw new Exception('The image no longer exists.');
}

export const overGridImage = defineService({
  name: 'OverGridImage',
  path: 'SpreadsheetApp.OverGridImage',
  enter: enterPicture,
  methods: {
    getScript: method('read', [], ({ picture }) => picture.script ?? ''),
    assignScript: chained('change', [text], ({ picture }, functionName) => {
      picture.script = functionName;
    }),
    getAltTextTitle: method('read', [], ({ picture }) => picture.title),
    setAltTextTitle: chained('change', [text], ({ picture }, title) => {
      picture.title = title;
    }),
    getWidth: method('read', [], ({ picture }) => picture.width),
    setWidth: chained('change', [whole], ({ picture }, width) => {
      picture.width = width;
    }),
    getHeight: method('read', [], ({ picture }) => picture.height),
    setHeight: chained('change', [whole], ({ picture }, height) => {
      picture.height = height;
    }),
    getAnchorCell: method('read', [], ({ sheet, picture }) =>
      rangeAt(sheet, picture.row + 1, picture.column + 1, 1, 1),
    ),
    remove: method('change', [], ({ sheet, picture }) => {
      sheet.pictures = (sheet.pictures ?? []).filter((other) => other !== picture);
    }),
  },
});
