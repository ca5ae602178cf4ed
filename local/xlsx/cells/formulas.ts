// Formulas as Excel and LibreOffice read them, and back to Google's way of writing.

import { mapReferences, type Reference } from '../../workbook/formulas/formula-references.ts';
import type { TabNames } from './tab-names.ts';
import { stripped } from './text.ts';

/** The last row and column of an xlsx file, from 0. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Functions that Excel got after 2007: a file has to name them with a prefix. */
const newer = new Set(
  (
    'ACOT BITAND BITOR BITXOR CEILING.MATH CONCAT DAYS FLOOR.MATH FORMULATEXT IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET ' +
    'MAXIFS MINIFS NUMBERVALUE SEQUENCE SORTBY SWITCH TEXTJOIN TOCOL TOROW UNICHAR UNICODE UNIQUE WRAPCOLS WRAPROWS ' +
    'XLOOKUP XMATCH XOR BYCOL BYROW CHOOSECOLS CHOOSEROWS HSTACK VSTACK MAP REDUCE SCAN'
  ).split(' '),
);
const newerForSheets = new Set(['FILTER', 'SORT']);

const calls = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*\(?/gu;
const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
const prefixes = /"(?:[^"]|"")*"|'(?:[^']|'')*'|_xl(?:fn|ws|udf|l)\./gi;
const linkToTab = /(HYPERLINK\(\s*)"#gid=(\d+)(?:&range=([^"&]+))?"/gi;
const linkInFile = /(HYPERLINK\(\s*)"#((?:'(?:[^']|'')+'|[^'"!]+)!([^"!]+))"/gi;

/** Without the leading `=`, as a file holds it. */
export function toFile(formula: string, tabs: TabNames): string {
  const referring = mapReferences(formula, (reference) => {
    // Excel calls a file broken that refers to a tab that is not there.
    if (reference.sheet !== null && tabs.inFile(reference.sheet) === undefined) return null;
    return closed(renamed(reference, (name) => tabs.inFile(name)));
  });
  const linked = referring.replace(linkToTab, (link, start: string, id: string, range: string | undefined) => {
    const tab = tabs.inFileById(Number(id));
    return tab === undefined ? link : `${start}"#${alwaysQuoted(tab)}!${range ?? 'A1'}"`;
  });
  return stripped(linked.replace(calls, prefixed).slice(1));
}

/** With the leading `=`. */
export function fromFile(text: string, tabs: TabNames): string {
  const short = text.replace(prefixes, (token) => (token.startsWith('_') ? '' : token));
  // LibreOffice writes functions that it does not know in small letters.
  const plain = `=${short.replace(calls, (token) => (token.endsWith('(') ? token.toUpperCase() : token))}`;
  const linked = plain.replace(linkInFile, (link, start: string, target: string, range: string) => {
    const name = /^(?:'(.*)'|(.*))![^!]*$/s.exec(target);
    const tab = tabs.own((name?.[1] ?? name?.[2] ?? '').replaceAll("''", "'"));
    return tab ? `${start}"#gid=${tab.id}&range=${range.replaceAll('$', '')}"` : link;
  });
  return mapReferences(linked, (reference) => opened(renamed(reference, (name) => tabs.own(name)?.name)));
}

/**
 * Whether a file can hold the formula: Excel calls a file broken for one that cannot be parsed. Bare constants are no
 * formulas there: LibreOffice writes booleans and errors like that.
 */
export function isFileFormula(formula: string): boolean {
  const code = formula.slice(1).replace(texts, '""').trim();
  if (code === '' || isConstant(formula) || /["']|[-+*/^&=<>,;:(]$/.test(code.replaceAll('""', ''))) return false;
  let open = '';
  for (const bracket of code.match(/[(){}]/g) ?? []) {
    if (bracket === '(' || bracket === '{') open += bracket;
    else if (open.at(-1) === (bracket === ')' ? '(' : '{')) open = open.slice(0, -1);
    else return false;
  }
  return open === '';
}

/** TRUE(), FALSE() or an error: as programs write a value that is no formula. */
export function isConstant(formula: string): boolean {
  return /^=\s*((TRUE|FALSE)\(\)|#[A-Z/0]+[!?]?)\s*$/i.test(formula);
}

function prefixed(token: string): string {
  if (!token.endsWith('(')) return token;
  const name = token.slice(0, -1).toUpperCase();
  if (newerForSheets.has(name)) return `_xlfn._xlws.${token}`;
  return newer.has(name) ? `_xlfn.${token}` : token;
}

function renamed(reference: Reference, nameOf: (name: string) => string | undefined): Reference {
  if (reference.sheet === null) return reference;
  const name = nameOf(reference.sheet);
  return name === undefined || name === reference.sheet ? reference : { ...reference, sheet: name };
}

/** `A2:A` is Google's alone; whole columns and rows are everyone's. */
function closed(reference: Reference): Reference {
  const { from, to } = reference;
  if (!to) return reference;
  const hasRow = from.row !== null || to.row !== null;
  const hasColumn = from.column !== null || to.column !== null;
  if (!hasRow || !hasColumn) return reference;
  const last = {
    ...to,
    row: from.row === null || to.row === null ? lastRow : to.row,
    column: from.column === null || to.column === null ? lastColumn : to.column,
  };
  const first = { ...from, row: from.row ?? to.row, column: from.column ?? to.column };
  const isSame =
    last.row === to.row && last.column === to.column && first.row === from.row && first.column === from.column;
  return isSame ? reference : { ...reference, from: first, to: last };
}

function opened(reference: Reference): Reference {
  const { to } = reference;
  if (to?.row !== lastRow && to?.column !== lastColumn) return reference;
  return {
    ...reference,
    to: { ...to, row: to.row === lastRow ? null : to.row, column: to.column === lastColumn ? null : to.column },
  };
}

function alwaysQuoted(name: string): string {
  return `'${name.replaceAll("'", "''").replaceAll('"', '""')}'`;
}

/** An area of a tab as a list's source: with all sides fixed. */
export function fixedReference(formula: string, tabs: TabNames): string {
  const fixed = { rowFixed: true, columnFixed: true };
  return toFile(
    mapReferences(formula, ({ sheet, from, to }) => ({
      sheet,
      from: { ...from, ...fixed },
      to: to && { ...to, ...fixed },
    })),
    tabs,
  );
}
