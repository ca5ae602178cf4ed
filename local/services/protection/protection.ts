// Google's Protection: who may edit a protected sheet or range.

import { mayEditProtected } from '../../workbook/protection.ts';
import type { Protection, Sheet } from '../../workbook/workbook.ts';
import { Absent, Exception } from '../host/exception.ts';
import { EnumMember, rangeObject, userObject } from '../host/objects.ts';
import { flag, instance, list, text } from '../host/parameters.ts';
import { type Call, defineService, methodsOf } from '../host/service.ts';
import { wholeRange } from '../range/addressing.ts';
import { checkMayEdit } from './access.ts';
import { person } from './person.ts';
import { protectionById } from './protections.ts';

interface Place extends Call<'Protection'> {
  sheet: Sheet;
  protection: Protection;
}

const { method, chained } = methodsOf<Place>();

export const protection = defineService({
  name: 'Protection',
  path: 'SpreadsheetApp.Protection',
  /** Only who passes a protection may change it. */
  enter(call: Call<'Protection'>, need): Place {
    const place = { ...call, ...protectionById(call.workbook, call.state.protectionId) };
    if (need === 'change') checkPasses(place);
    return place;
  },
  methods: {
    getProtectionType: method(
      'read',
      [],
      (place) => new EnumMember('ProtectionType', place.protection.area ? 'RANGE' : 'SHEET'),
    ),
    getRange: method('read', [], ({ sheet, protection: { area } }) =>
      area ? rangeObject(sheet, area) : wholeRange(sheet),
    ),
    /** Rectangles alone: what protects a whole sheet stays so here. */
    setRange: chained('change', [instance('Range')], (place, { sheetId, area }) => {
      if (!place.protection.area) throw new Absent('another range for the protection of a sheet');
      // Unconfirmed wording.
      if (sheetId !== place.sheet.id) throw new Exception('The range must be on the protected sheet.');
      place.protection.area = area;
    }),
    getDescription: method('read', [], (place) => place.protection.description),
    setDescription: chained('change', [text], (place, description) => {
      place.protection.description = description;
    }),
    isWarningOnly: method('read', [], (place) => place.protection.warningOnly),
    setWarningOnly: chained('change', [flag], ({ workbook, protection }, warningOnly) => {
      if (protection.warningOnly && !warningOnly && workbook.google?.warningForgets)
        protection.editors = [...workbook.editors];
      protection.warningOnly = warningOnly;
    }),
    getUnprotectedRanges: method('read', [], ({ sheet, protection: { unprotected } }) =>
      unprotected.map((area) => rangeObject(sheet, area)),
    ),
    setUnprotectedRanges: chained('change', [list(instance('Range'))], (place, ranges) => {
      // Google throws in both cases; its words are unconfirmed.
      if (place.protection.area) throw new Exception('Unprotected ranges can only be set on protected sheets.');
      if (ranges.some(({ sheetId }) => sheetId !== place.sheet.id)) {
        throw new Exception('Unprotected ranges must be on the protected sheet.');
      }
      place.protection.unprotected = ranges.map(({ area }) => area);
    }),
    /** The owner is not among them (issuetracker 442636162). */
    getEditors: method('read', [], (place) => {
      checkPasses(place);
      return place.protection.editors.map(userObject);
    }),
    addEditor: chained('change', [person], (place, email) => addEditors(place, [email])),
    addEditors: chained('change', [list(person)], addEditors),
    removeEditor: chained('change', [person], (place, email) => removeEditors(place, [email])),
    removeEditors: chained('change', [list(person)], removeEditors),
    canEdit: method(
      'read',
      [],
      ({ workbook, host, protection }) =>
        [workbook.owner, ...workbook.editors].some((email) => isSame(email, host.user)) &&
        mayEditProtected(workbook, protection, host.user),
    ),
    /** Files here are not shared with a whole domain: a protection that says so was prepared by hand. */
    canDomainEdit: method('read', [], (place) => {
      checkPasses(place);
      return place.protection.hasDomain === true;
    }),
    setDomainEdit: chained('change', [flag], ({ workbook, protection }, editable) => {
      // Google throws for such an owner; its words are unconfirmed.
      if (/@gmail\.com$/i.test(workbook.owner)) throw new Exception('Domain editing is not supported for this file.');
      if (editable) throw new Absent('domains whose members may edit');
      delete protection.hasDomain;
    }),
    remove: method('change', [], ({ sheet, protection }) => {
      sheet.protections = sheet.protections.filter((other) => other !== protection);
    }),
  },
});

function checkPasses({ host, sheet, protection }: Place): void {
  checkMayEdit(host, { ...sheet, protections: [protection] }, protection.area);
}

function isSame(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Google throws; its words are unconfirmed. */
function checkIsStrict({ protection }: Place): void {
  if (protection.warningOnly) throw new Exception('A protection that only warns has no editors.');
}

/** That Google throws for an address that is no account is reported; of how many, and when, nothing was found. */
function refuseUnknown({ host, workbook }: Place, emails: string[]): boolean {
  const { noAccounts = [], refusesAccountsLate } = workbook.google ?? {};
  const unknown = emails.find((email) => noAccounts.some((other) => isSame(other, email)));
  if (unknown === undefined) return false;
  const error = new Exception(`Invalid email: ${unknown}`);
  if (!refusesAccountsLate) throw error;
  host.refused ??= error;
  return true;
}

function addEditors(place: Place, emails: string[]): void {
  checkIsStrict(place);
  if (refuseUnknown(place, emails)) return;
  const { workbook, protection } = place;
  for (const email of emails) {
    const isKnown = [workbook.owner, ...protection.editors].some((known) => isSame(known, email));
    if (!isKnown) protection.editors.push(email);
  }
}

/** The owner, who is not listed, cannot be removed; for whoever runs the script Google throws, in words that are unconfirmed. */
function removeEditors(place: Place, emails: string[]): void {
  checkIsStrict(place);
  const { host, workbook, protection } = place;
  const isSelf = (email: string) => isSame(email, host.user) && !isSame(email, workbook.owner);
  const isOfGroup = (email: string) => workbook.google?.groupMembers?.some((member) => isSame(member, email));
  // That it throws is reported, its words are unconfirmed.
  if (emails.some(isOfGroup)) throw new Exception('An editor by way of a group cannot be removed.');
  if (emails.some(isSelf)) throw new Exception('You cannot remove yourself from the editors of a protected range.');
  protection.editors = protection.editors.filter((editor) => !emails.some((email) => isSame(email, editor)));
}
