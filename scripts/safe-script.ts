// A page's script in other writing that means the same: only strings, regular expressions and names are touched, as a parser finds them.
import ts from 'typescript';
import { LONGEST_LINE, safeInString } from './safe-text.ts';

interface Change {
  from: number;
  to: number;
  text: string;
}

/** A string of this length may stand on a line with others. */
const LONGEST_STRING = LONGEST_LINE / 4;

/** The parts of a string's text, none of them ending within an escape. */
function partsOf(text: string): string[] {
  const units = text.match(/\\u[0-9a-fA-F]{4}|\\x[0-9a-fA-F]{2}|\\[^ux]|[^\\]/gs) ?? [];
  const parts: string[] = [''];
  for (const unit of units) {
    const last = parts[parts.length - 1] as string;
    if (last.length + unit.length > LONGEST_STRING) parts.push(unit);
    else parts[parts.length - 1] = last + unit;
  }
  return parts;
}

/** Where an expression may stand, a string may be a sum; the name of a property may not. */
function isExpression({ parent }: ts.Node, node: ts.Node): boolean {
  return !(ts.isPropertyAssignment(parent) && parent.name === node) && !ts.isExpressionStatement(parent);
}

function safeString(node: ts.StringLiteral, text: string): string {
  const quote = text[0] as string;
  // Before the quote at the end, a dollar would stand as before one in the text.
  const parts = partsOf(safeInString(text.slice(1, -1))).map((part) => part.replace(/\$$/, '\\u0024'));
  const written = parts.map((part) => quote + part + quote).join('+\n');
  return parts.length > 1 && isExpression(node, node) ? `(${written})` : quote + parts.join('') + quote;
}

/** A slash that is escaped, and the sign for an end before what a replacement knows, are written by their numbers. */
function safeRegExp(text: string): string {
  const end = text.lastIndexOf('/');
  const body = text
    .slice(1, end)
    .replace(/\\\//g, '\\x2f')
    .replace(/\/(?=[/*\]])/g, '\\x2f');
  return `/${safeInString(body)}${text.slice(end)}`;
}

function safeName(text: string): string {
  return text.replace(/\$/g, '\\u0024');
}

/** Throws for a template: the build has to lower them before. */
export function safeScript(script: string): string {
  const source = ts.createSourceFile('page.js', script, ts.ScriptTarget.ES2019, true, ts.ScriptKind.JS);
  const changes: Change[] = [];
  const visit = (node: ts.Node): void => {
    const [from, to] = [node.getStart(source), node.getEnd()];
    const text = script.slice(from, to);
    if (ts.isStringLiteral(node)) changes.push({ from, to, text: safeString(node, text) });
    else if (ts.isRegularExpressionLiteral(node)) changes.push({ from, to, text: safeRegExp(text) });
    else if (ts.isIdentifier(node)) changes.push({ from, to, text: safeName(text) });
    else if (ts.isTemplateLiteral(node)) throw new Error(`A template is left in a page's script: ${text.slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(source);
  let [safe, place] = ['', 0];
  const lineLength = () => safe.length - safe.lastIndexOf('\n') - 1;
  for (const { from, to, text } of changes.sort((a, b) => a.from - b.from)) {
    for (const sign of script.slice(place, from)) {
      safe += sign;
      // Behind these a line may end wherever they stand in code.
      if (/[,;{]/.test(sign) && lineLength() > LONGEST_LINE / 4) safe += '\n';
    }
    safe += text;
    place = to;
  }
  return safe + script.slice(place);
}
