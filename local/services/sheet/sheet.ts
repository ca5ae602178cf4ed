// Google's Sheet: one tab.

import { defineService } from '../host/service.ts';
import { sheetContents } from './sheet-contents.ts';
import { sheetGroups } from './sheet-groups.ts';
import { sheetIdentity } from './sheet-identity.ts';
import { sheetLines } from './sheet-lines.ts';
import { sheetLook } from './sheet-look.ts';
import { sheetPictures } from './sheet-pictures.ts';
import { enterSheet } from './sheet-place.ts';
import { sheetRules } from './sheet-rules.ts';

export const sheet = defineService({
  name: 'Sheet',
  path: 'SpreadsheetApp.Sheet',
  enter: enterSheet,
  methods: {
    ...sheetIdentity,
    ...sheetContents,
    ...sheetLines,
    ...sheetLook,
    ...sheetGroups,
    ...sheetRules,
    ...sheetPictures,
  },
});
