// The service objects that scripts hold, as the host sees them: the name of Google's class and what it has to remember.

import type { Area, Style, Validation } from '../../workbook/workbook.ts';

/** A rectangle of a sheet. `openRows`: written without row numbers at its end (`B:D`, `A2:A`); it is as long as the grid was then. */
export interface RangeState {
  sheetId: number;
  area: Area;
  openRows: boolean;
  openColumns: boolean;
}

export interface ConditionalFormatState {
  ranges: RangeState[];
  criteria: string | null;
  values: (string | number)[];
  style: Pick<Style, 'background' | 'fontColor' | 'bold' | 'italic'>;
}

/** A rule under construction has no criteria yet. */
export type ValidationState = Omit<Validation, 'criteria'> & { criteria: string | null };

export type MenuItem = { caption: string; functionName: string } | { separator: true } | { subMenu: MenuState };

export interface MenuState {
  /** Null for the add-on's own menu, which has the add-on's name. */
  title: string | null;
  items: MenuItem[];
}

/** A page for the user's browser, in the making. */
export interface HtmlState {
  content: string;
  title: string | null;
  /** Pixels. Google ignores the width of a sidebar, which is always 300. */
  width: number | null;
  height: number | null;
  metaTags: { name: string; content: string }[];
}

/** A time-driven trigger, as far as it is declared yet. */
export interface TriggerState {
  id: string;
  handler: string;
  /** Whose it is: it runs as that user. */
  user: string;
  everyDays: number | null;
  hour: number | null;
  timeZone: string | null;
}

/** What the objects of each class remember; null: nothing. */
export interface States {
  SpreadsheetApp: null;
  Spreadsheet: null;
  Sheet: { sheetId: number };
  Range: RangeState;
  RangeList: { ranges: RangeState[] };
  Protection: { protectionId: number };
  DataValidation: ValidationState;
  DataValidationBuilder: ValidationState;
  ConditionalFormatRule: ConditionalFormatState;
  ConditionalFormatRuleBuilder: ConditionalFormatState;
  BooleanCondition: ConditionalFormatState;
  DeveloperMetadata: { metadataId: number };
  DeveloperMetadataFinder: { key: string | null; value: string | null };
  DeveloperMetadataLocation: { sheetId: number | null };
  OverGridImage: { pictureId: number };
  Filter: { sheetId: number };
  /** Of columns; `column` from 0. */
  Group: { sheetId: number; column: number; depth: number };
  Blob: { bytes: number[]; contentType: string | null; name: string | null };
  User: { email: string };
  Ui: null;
  Menu: MenuState;
  HtmlService: null;
  HtmlOutput: HtmlState;
  LockService: null;
  Lock: null;
  PropertiesService: null;
  Properties: null;
  Session: null;
  ScriptApp: null;
  MailApp: null;
  Trigger: TriggerState;
  TriggerBuilder: TriggerState;
  ClockTriggerBuilder: TriggerState;
  AuthorizationInfo: null;
  Utilities: null;
  Logger: null;
  console: null;
}

export type ServiceName = keyof States;

export class ServiceObject<Name extends ServiceName = ServiceName> {
  readonly service: Name;
  readonly state: States[Name];
  /** What scripts see of it without a call. */
  readonly plain: Readonly<Record<string, number>>;

  constructor(service: Name, state: States[Name], plain: Readonly<Record<string, number>> = {}) {
    this.service = service;
    this.state = state;
    this.plain = plain;
  }
}

/** An object that no method takes: a function, or an object of a class of the script's own. */
export class Foreign {}

/** One value of one of Google's enums. */
export class EnumMember {
  readonly type: string;
  readonly name: string;

  constructor(type: string, name: string) {
    this.type = type;
    this.name = name;
  }
}

export function rangeObject(sheet: { id: number }, area: Area): ServiceObject<'Range'> {
  return new ServiceObject('Range', { sheetId: sheet.id, area, openRows: false, openColumns: false });
}

/** In an event: where it lies can be seen without a call. */
export function editedRange(sheet: { id: number }, area: Area): ServiceObject<'Range'> {
  const { row, column, rows, columns } = area;
  const plain = { rowStart: row + 1, columnStart: column + 1, rowEnd: row + rows, columnEnd: column + columns };
  return new ServiceObject('Range', rangeObject(sheet, area).state, plain);
}

export function sheetObject(sheet: { id: number }): ServiceObject<'Sheet'> {
  return new ServiceObject('Sheet', { sheetId: sheet.id });
}

export function userObject(email: string): ServiceObject<'User'> {
  return new ServiceObject('User', { email });
}
