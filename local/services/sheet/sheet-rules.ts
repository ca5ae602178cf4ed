// What is declared for a sheet as a whole: protection, conditional formats, a filter, developer metadata.

import { filterOf } from '../../workbook/filter.ts';
import { ServiceObject } from '../host/objects.ts';
import { instance, list, member } from '../host/parameters.ts';
import { methodsOf } from '../host/service.ts';
import { newProtection } from '../protection/new-protection.ts';
import { protectionsOf } from '../protection/protections.ts';
import { conditionalFormatOf, ruleOf } from '../rules/conditional-formats.ts';
import { metadataAdders } from '../spreadsheet/metadata-store.ts';
import type { SheetPlace } from './sheet-place.ts';

const { method } = methodsOf<SheetPlace>();

export const sheetRules = {
  /** A sheet has one protection at most: that of an already protected one comes back. */
  protect: method('change', [], ({ workbook, sheet }) => {
    const known = sheet.protections.find(({ area }) => area === null);
    const protection = known ?? newProtection(workbook, null);
    if (!known) sheet.protections.push(protection);
    return new ServiceObject('Protection', { protectionId: protection.id });
  }),
  getProtections: method('read', [member('ProtectionType')], ({ sheet }, type) => protectionsOf([sheet], type)),
  getConditionalFormatRules: method('read', [], ({ sheet }) =>
    sheet.conditionalFormats.map((format) => ruleOf(sheet, format)),
  ),
  setConditionalFormatRules: method('change', [list(instance('ConditionalFormatRule'))], ({ sheet }, rules) => {
    sheet.conditionalFormats = rules.map((rule) => conditionalFormatOf(sheet, rule));
  }),
  clearConditionalFormatRules: method('change', [], ({ sheet }) => {
    sheet.conditionalFormats = [];
  }),
  getFilter: method('read', [], ({ sheet }) =>
    filterOf(sheet) ? new ServiceObject('Filter', { sheetId: sheet.id }) : null,
  ),
  getDeveloperMetadata: method('read', [], ({ sheet }) =>
    sheet.metadata.map(({ id }) => new ServiceObject('DeveloperMetadata', { metadataId: id })),
  ),
  addDeveloperMetadata: metadataAdders<SheetPlace>(({ sheet }) => sheet.metadata),
};
