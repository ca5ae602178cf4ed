// All services that the local host has.

import { authorizationInfo } from './authorization-info.ts';
import { blob } from './blob.ts';
import { booleanCondition } from './boolean-condition.ts';
import { conditionalFormatRule } from './conditional-format-rule.ts';
import { conditionalFormatRuleBuilder } from './conditional-format-rule-builder.ts';
import { consoleService } from './console.ts';
import { dataValidation } from './data-validation.ts';
import { dataValidationBuilder } from './data-validation-builder.ts';
import { developerMetadata } from './developer-metadata.ts';
import { developerMetadataFinder } from './developer-metadata-finder.ts';
import { developerMetadataLocation } from './developer-metadata-location.ts';
import { htmlOutput } from './html-output.ts';
import { htmlService } from './html-service.ts';
import { lock } from './lock.ts';
import { lockService } from './lock-service.ts';
import { logger } from './logger.ts';
import { menu } from './menu.ts';
import type { ServiceName } from './objects.ts';
import { overGridImage } from './over-grid-image.ts';
import { properties } from './properties.ts';
import { propertiesService } from './properties-service.ts';
import { protection } from './protection.ts';
import { range } from './range.ts';
import { scriptApp } from './script-app.ts';
import type { Service } from './service.ts';
import { session } from './session.ts';
import { sheet } from './sheet.ts';
import { spreadsheet } from './spreadsheet.ts';
import { spreadsheetApp } from './spreadsheet-app.ts';
import { ui } from './ui.ts';
import { user } from './user.ts';
import { utilities } from './utilities.ts';

export const services: Record<ServiceName, Service> = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  Range: range,
  Protection: protection,
  DataValidation: dataValidation,
  DataValidationBuilder: dataValidationBuilder,
  ConditionalFormatRule: conditionalFormatRule,
  ConditionalFormatRuleBuilder: conditionalFormatRuleBuilder,
  BooleanCondition: booleanCondition,
  DeveloperMetadata: developerMetadata,
  DeveloperMetadataFinder: developerMetadataFinder,
  DeveloperMetadataLocation: developerMetadataLocation,
  OverGridImage: overGridImage,
  Blob: blob,
  User: user,
  Ui: ui,
  Menu: menu,
  HtmlService: htmlService,
  HtmlOutput: htmlOutput,
  LockService: lockService,
  Lock: lock,
  PropertiesService: propertiesService,
  Properties: properties,
  Session: session,
  ScriptApp: scriptApp,
  AuthorizationInfo: authorizationInfo,
  Utilities: utilities,
  Logger: logger,
  console: consoleService,
};

/** Those that a script finds by name. */
export const globalServices = [
  'SpreadsheetApp',
  'HtmlService',
  'LockService',
  'PropertiesService',
  'Session',
  'ScriptApp',
  'Utilities',
  'Logger',
  'console',
] as const satisfies ServiceName[];

/** Google's other services: there by name, and what is asked of them is said to be missing. */
export const missingServices = [
  'Browser',
  'CacheService',
  'CalendarApp',
  'CardService',
  'Charts',
  'ContentService',
  'DocumentApp',
  'DriveApp',
  'FormApp',
  'GmailApp',
  'GroupsApp',
  'Jdbc',
  'LanguageApp',
  'LinearOptimizationService',
  'MailApp',
  'Maps',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;
