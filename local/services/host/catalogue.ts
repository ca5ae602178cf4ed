// All services that the local host has.

import { htmlOutput } from '../pages/html-output.ts';
import { htmlService } from '../pages/html-service.ts';
import { menu } from '../pages/menu.ts';
import { ui } from '../pages/ui.ts';
import { protection } from '../protection/protection.ts';
import { user } from '../protection/user.ts';
import { range } from '../range/range.ts';
import { rangeList } from '../range/range-list.ts';
import { booleanCondition } from '../rules/boolean-condition.ts';
import { conditionalFormatRule } from '../rules/conditional-format-rule.ts';
import { conditionalFormatRuleBuilder } from '../rules/conditional-format-rule-builder.ts';
import { dataValidation } from '../rules/data-validation.ts';
import { dataValidationBuilder } from '../rules/data-validation-builder.ts';
import { authorizationInfo } from '../script/authorization-info.ts';
import { blob } from '../script/blob.ts';
import { clockTriggerBuilder } from '../script/clock-trigger-builder.ts';
import { consoleService } from '../script/console.ts';
import { lock } from '../script/lock.ts';
import { lockService } from '../script/lock-service.ts';
import { logger } from '../script/logger.ts';
import { mailApp } from '../script/mail-app.ts';
import { properties } from '../script/properties.ts';
import { propertiesService } from '../script/properties-service.ts';
import { scriptApp } from '../script/script-app.ts';
import { session } from '../script/session.ts';
import { trigger } from '../script/trigger.ts';
import { triggerBuilder } from '../script/trigger-builder.ts';
import { utilities } from '../script/utilities.ts';
import { filter } from '../sheet/filter.ts';
import { group } from '../sheet/group.ts';
import { overGridImage } from '../sheet/over-grid-image.ts';
import { sheet } from '../sheet/sheet.ts';
import { developerMetadata } from '../spreadsheet/developer-metadata.ts';
import { developerMetadataFinder } from '../spreadsheet/developer-metadata-finder.ts';
import { developerMetadataLocation } from '../spreadsheet/developer-metadata-location.ts';
import { spreadsheet } from '../spreadsheet/spreadsheet.ts';
import { spreadsheetApp } from '../spreadsheet/spreadsheet-app.ts';
import type { ServiceName } from './objects.ts';
import type { Service } from './service.ts';

export const services: Record<ServiceName, Service> = {
  SpreadsheetApp: spreadsheetApp,
  Spreadsheet: spreadsheet,
  Sheet: sheet,
  Range: range,
  RangeList: rangeList,
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
  Filter: filter,
  Group: group,
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
  MailApp: mailApp,
  Trigger: trigger,
  TriggerBuilder: triggerBuilder,
  ClockTriggerBuilder: clockTriggerBuilder,
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
  'MailApp',
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
  'Maps',
  'SlidesApp',
  'UrlFetchApp',
  'XmlService',
] as const;
