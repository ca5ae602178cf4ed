// Writes local/services/host/google-signatures.ts: how Google's types say that each method of the local host's can be called. npx tsx scripts/google-signatures.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { services } from '../local/services/host/catalogue.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const TYPES = `${ROOT}/node_modules/@types/google-apps-script`;
export const SIGNATURES_FILE = `${ROOT}/local/services/host/google-signatures.ts`;

const HEAD = `// How Google's types say that its methods can be called, one line for each: written by scripts/google-signatures.ts, not by hand.

/** By method, as \`Range.setValue\`: each way, its arguments parted by \`;\`, the kinds of one by \`|\`; \`?\` ends one that may be missing. */
export const googleSignatures: Readonly<Record<string, readonly string[]>> = {
`;

/** A kind as one word: `Base.Blob` is `Blob`, and a word in quotes is a text. A list of several kinds is `(string|null)[]`. */
function kindOf(type: ts.TypeNode | undefined): string {
  if (!type) return 'any';
  if (ts.isUnionTypeNode(type)) return [...new Set(type.types.map(kindOf))].join('|');
  if (ts.isParenthesizedTypeNode(type)) return kindOf(type.type);
  if (ts.isArrayTypeNode(type)) return listOf(kindOf(type.elementType));
  if (ts.isTypeReferenceNode(type) && type.typeName.getText() === 'Array')
    return listOf(kindOf(type.typeArguments?.[0]));
  const text = type.getText().replace(/\s+/g, '');
  return /^["']/.test(text) ? 'string' : text.replace(/^(?:\w+\.)+/, '');
}

/** Lists of lists need no brackets more. */
const listOf = (kind: string) => (/\|(?![^(]*\))/.test(kind) ? `(${kind})[]` : `${kind}[]`);

function signatureOf({ parameters }: ts.MethodSignature): string {
  return parameters
    .map(({ type, questionToken, dotDotDotToken }) =>
      dotDotDotToken ? '...' : `${kindOf(type)}${questionToken ? '?' : ''}`,
    )
    .join(';');
}

/** Of all interfaces, by class and method. */
function declared(): Map<string, string[]> {
  const found = new Map<string, string[]>();
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node))
      for (const member of node.members) {
        if (!ts.isMethodSignature(member)) continue;
        const name = `${node.name.text}.${member.name.getText()}`;
        const known = found.get(name) ?? [];
        found.set(name, [...known, signatureOf(member)]);
      }
    ts.forEachChild(node, visit);
  };
  for (const name of readdirSync(TYPES).filter((each) => each.endsWith('.d.ts'))) {
    visit(ts.createSourceFile(name, readFileSync(`${TYPES}/${name}`, 'utf8'), ts.ScriptTarget.ES2022, true));
  }
  return found;
}

export function signaturesSource(): string {
  const all = declared();
  const names = Object.values(services).flatMap(({ name, methods }) =>
    Object.keys(methods).map((method) => `${name}.${method}`),
  );
  const lines = names
    .filter((name) => all.has(name))
    .sort()
    .map((name) => {
      const ways = [...new Set(all.get(name))].sort().map((way) => `'${way}'`);
      const line = `  '${name}': [${ways.join(', ')}],`;
      return line.length <= 120 ? line : `  '${name}': [\n${ways.map((way) => `    ${way},\n`).join('')}  ],`;
    });
  return `${HEAD}${lines.join('\n')}\n};\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(SIGNATURES_FILE, signaturesSource());
