// Which of Google's methods the sources of a folder use: asked of the type checker, so that none is missed for being run by no test.
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const TYPES = `${ROOT}node_modules/@types/google-apps-script`;

/** Google's own services alone: the types of its hundred APIs take longer than all else. */
function programOf(folder: string): ts.Program {
  const host = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: (fault: ts.Diagnostic) => raise(fault) };
  const config = ts.getParsedCommandLineOfConfigFile(`${ROOT}${folder}/tsconfig.json`, {}, host);
  const types = readdirSync(TYPES).filter((name) => name.startsWith('google-apps-script.') && name.endsWith('.d.ts'));
  const files = [...(config?.fileNames ?? []), ...types.map((name) => `${TYPES}/${name}`)];
  return ts.createProgram(files, { ...config?.options, types: [], noEmit: true });
}

function raise(fault: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(fault.messageText, '\n'));
}

/** Its class and name where Google's types declare it as a method; of several classes, all of them. */
function methodsOf(symbol: ts.Symbol | undefined): string[] {
  return (symbol?.declarations ?? [])
    .filter((one) => ts.isMethodSignature(one) && one.getSourceFile().fileName.includes(TYPES))
    .map((one) => `${(one.parent as ts.InterfaceDeclaration).name.text}.${symbol?.name}`);
}

/** The names of all of Google's methods: what has another is not asked about, which saves most of the time. */
function knownNames(program: ts.Program): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isMethodSignature(node)) names.add(node.name.getText());
    else ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(TYPES)) visit(file);
  return names;
}

/** What is called through brackets by its name, as `range[by]()`, is of the names that the brackets may hold. */
function symbolsOf(checker: ts.TypeChecker, node: ts.Node, known: ReadonlySet<string>): (ts.Symbol | undefined)[] {
  if (ts.isPropertyAccessExpression(node))
    return known.has(node.name.text) ? [checker.getSymbolAtLocation(node.name)] : [];
  if (!ts.isElementAccessExpression(node)) return [];
  const given = checker.getTypeAtLocation(node.argumentExpression);
  const names = (given.isUnion() ? given.types : [given]).filter((type) => type.isStringLiteral());
  return names.map(({ value }) => checker.getTypeAtLocation(node.expression).getProperty(value));
}

/** As `Range.setValues`, in order. */
export function methodsUsedBy(folder: string): string[] {
  const program = programOf(folder);
  const checker = program.getTypeChecker();
  const known = knownNames(program);
  const found = new Set<string>();
  const visit = (node: ts.Node): void => {
    for (const symbol of symbolsOf(checker, node, known)) for (const method of methodsOf(symbol)) found.add(method);
    ts.forEachChild(node, visit);
  };
  for (const file of program.getSourceFiles()) if (file.fileName.startsWith(`${ROOT}${folder}/`)) visit(file);
  return [...found].sort();
}
