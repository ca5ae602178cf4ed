// Formulas as Excel and LibreOffice read them, and back to Google's way of writing.

import { endsOf, isOfOtherFile } from '../../workbook/formulas/foreign.ts';
import { mapReferences, type Reference } from '../../workbook/formulas/formula-references.ts';
import type { TabNames } from './tab-names.ts';
import { stripped } from './text.ts';

/** The last row and column of an xlsx file, from 0. */
const lastRow = 1_048_575;
const lastColumn = 16_383;

/** Functions that Excel got after 2007: a file has to name them with a prefix. */
const newer = new Set(
  (
    'ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND ' +
    'BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT ' +
    'CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH ' +
    'DAYS DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML ' +
    'FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR ' +
    'FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS GROUPBY HSTACK HYPGEOM.DIST IFNA IFS IMAGE IMCOSH IMCOT ' +
    'IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP ' +
    'MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION ' +
    'PERCENTILE.EXC PERCENTILE.INC PERCENTOF PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI PIVOTBY POISSON.DIST QUARTILE.EXC ' +
    'QUARTILE.INC QUERYSTRING RANDARRAY RANK.AVG RANK.EQ REDUCE REGEXEXTRACT REGEXREPLACE REGEXTEST RRI SCAN SEC SECH SEQUENCE ' +
    'SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S STOCKHISTORY SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST ' +
    'TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW TRANSLATE TRIMRANGE UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P ' +
    'VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST'
  ).split(' '),
);
const newerForSheets = new Set(['FILTER', 'SORT']);

const calls = /"(?:[^"]|"")*"|'(?:[^']|'')*'|[\p{L}_][\p{L}\p{M}\p{N}_.]*\(?/gu;
const texts = /"(?:[^"]|"")*"|'(?:[^']|'')*'/g;
/** Google's own functions keep theirs, which has one more line: it knows them by that. */
const prefixes = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<!_)_xl(?:fn|ws|udf|l)\./gi;
const linkToTab = /(HYPERLINK\(\s*)"#gid=(\d+)(?:&range=([^"&]+))?"/gi;
const linkInFile = /(HYPERLINK\(\s*)"#((?:'(?:[^']|'')+'|[^'"!]+)!([^"!]+))"/gi;

/** Without the leading `=`, as a file holds it. */
export function toFile(formula: string, tabs: TabNames): string {
  const referring = mapReferences(formula, (reference) => {
    const inFile = (name: string) => overTabs(name, (one) => tabs.inFile(one));
    if (reference.sheet !== null && inFile(reference.sheet) === undefined)
      // Excel calls a file broken that refers to a tab that is not there.
      return isOfOtherFile(reference.sheet) ? reference : null;
    return closed(renamed(reference, inFile));
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
  const plain = `=${short.replace(calls, (token) => (/^[^_].*\($/s.test(token) ? token.toUpperCase() : token))}`;
  const linked = plain.replace(linkInFile, (link, start: string, target: string, range: string) => {
    const name = /^(?:'(.*)'|(.*))![^!]*$/s.exec(target);
    const tab = tabs.own((name?.[1] ?? name?.[2] ?? '').replaceAll("''", "'"));
    return tab ? `${start}"#gid=${tab.id}&range=${range.replaceAll('$', '')}"` : link;
  });
  return mapReferences(linked, (reference) =>
    opened(renamed(reference, (name) => overTabs(name, (one) => tabs.own(one)?.name))),
  );
}

/**
 * Whether a file can hold the formula: Excel calls a file broken for one that cannot be parsed. Bare constants are no
 * formulas there: LibreOffice writes booleans and errors like that.
 */
export function isFileFormula(formula: string): boolean {
  const code = formula.slice(1).replace(texts, '0').trim();
  if (code === '' || isConstant(formula) || /["']|[-+*/^&=<>,;:(]$/.test(code)) return false;
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

/** Of one tab, or of the first and the last of several. */
function overTabs(name: string, nameOf: (name: string) => string | undefined): string | undefined {
  const own = nameOf(name);
  const ends = own === undefined ? endsOf(name)?.map(nameOf) : undefined;
  return ends?.every((end) => end !== undefined) ? ends.join(':') : own;
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
