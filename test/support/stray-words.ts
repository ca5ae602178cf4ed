// Finds in a source what a person would read: Thai in any text or pattern, and English that reads as words. Comments are for programmers.
import ts from 'typescript';

export interface StrayWords {
  language: 'th' | 'en';
  /** From 1. */
  line: number;
  text: string;
}

const THAI = /[\u0e00-\u0e7f]/;
const WORD = /\p{L}{2}/u;
/** Two words side by side, as in a sentence. */
const WORDS = /\p{L}{2,}(?:['’]\p{L}+)?[,:;]? +\p{L}{2,}/u;
/** A word alone between two places that are filled in. */
const WORD_BETWEEN = /… \p{L}{2,} …/u;
/** The attributes that speak to people; all others are for the machine. */
const SPOKEN = /^(title|alt|placeholder|label|aria-(label|description|roledescription|valuetext|placeholder))$/;
/** Their texts choose elements, or name fonts. */
const MACHINE_CALLS = /^(querySelector|querySelectorAll|matches|closest|matchMedia|setFontFamily)$/;

/** The whole of a literal, with … for what is filled in; null for any other node. */
function textOf(node: ts.Node): string | null {
  if (ts.isTemplateExpression(node))
    return [node.head, ...node.templateSpans.map(({ literal }) => literal)].map(({ text }) => text).join('…');
  return ts.isStringLiteralLike(node) || ts.isRegularExpressionLiteral(node) || ts.isJsxText(node) ? node.text : null;
}

function isThrown(node: ts.Node): boolean {
  for (let at: ts.Node | undefined = node; at; at = at.parent)
    if (ts.isNewExpression(at) && /Error$/.test(at.expression.getText())) return true;
  return false;
}

/** The attribute that the text stands in, also inside of an expression; null outside of attributes. */
function attributeOf(node: ts.Node): string | null {
  for (
    let at: ts.Node | undefined = node;
    at && !ts.isJsxElement(at) && !ts.isJsxSelfClosingElement(at);
    at = at.parent
  )
    if (ts.isJsxAttribute(at)) return at.name.getText();
  return null;
}

function isForTheMachine(node: ts.Node): boolean {
  const { parent } = node;
  if (ts.isImportDeclaration(parent) || ts.isExportDeclaration(parent) || ts.isLiteralTypeNode(parent)) return true;
  if (ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression))
    if (MACHINE_CALLS.test(parent.expression.name.text)) return true;
  const attribute = attributeOf(node);
  return (attribute !== null && !SPOKEN.test(attribute)) || isThrown(node);
}

/** A formula of the sheet and the tags of markup are no words. */
function withoutMarkup(text: string): string {
  return text.startsWith('=') ? '' : text.replace(/<[^>]*>?/g, ' ').replace(/^[^<]*>/, ' ');
}

function isEnglish(node: ts.Node, text: string): boolean {
  if (ts.isJsxText(node)) return WORD.test(text);
  if (ts.isRegularExpressionLiteral(node) || isForTheMachine(node)) return false;
  if (attributeOf(node) !== null) return WORD.test(text);
  const read = withoutMarkup(text);
  return WORDS.test(read) || WORD_BETWEEN.test(read);
}

function inScript(path: string, source: string): StrayWords[] {
  const kind = path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, kind);
  const found: StrayWords[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node)?.trim() ?? '';
    const line = file.getLineAndCharacterOfPosition(node.getStart()).line + 1;
    if (THAI.test(text)) found.push({ language: 'th', line, text });
    else if (text !== '' && isEnglish(node, text)) found.push({ language: 'en', line, text });
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** What a style adds to the page, and what markup says between tags and in attributes. */
const SHOWN = {
  css: /content:\s*("[^"]*"|'[^']*')/g,
  html: />([^<]+)<|\s(?:title|alt|placeholder|aria-label)="([^"]*)"/g,
};

function inMarkup(kind: keyof typeof SHOWN, source: string): StrayWords[] {
  const read = source.replace(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return [...read.matchAll(SHOWN[kind])].flatMap(({ index, 0: all, 1: first, 2: second }): StrayWords[] => {
    const text = (first ?? second ?? '').trim();
    if (!WORD.test(text) && !THAI.test(text)) return [];
    const line = read.slice(0, index + all.indexOf(text)).split('\n').length;
    return [{ language: THAI.test(text) ? 'th' : 'en', line, text }];
  });
}

/** Of a source in TypeScript, HTML or CSS, by its path's ending. */
export function strayWords(path: string, source: string): StrayWords[] {
  return /\.tsx?$/.test(path) ? inScript(path, source) : inMarkup(path.endsWith('.css') ? 'css' : 'html', source);
}
