// Univer's formula engine, loaded on first use: only its core and its formula package, without any plugin that shows something.

import type * as CoreModule from '@univerjs/core';
import type * as FormulaModule from '@univerjs/engine-formula';
import { sparseCounta } from './counta.ts';
import { loadUniver } from './univer.ts';

type Core = typeof CoreModule;
type Formula = typeof FormulaModule;

export interface Engine {
  core: Core;
  formula: Formula;
  config: FormulaModule.IFormulaCurrentConfigService;
  runtime: FormulaModule.IFormulaRuntimeService;
  dependencies: FormulaModule.IFormulaDependencyGenerator;
  functions: FormulaModule.IFunctionService;
  /** The functions that it has of its own. */
  builtIns: ReadonlySet<string>;
  /** Null when the text is no formula. */
  parse(text: string): ReturnType<Formula['generateAstNode']> | null;
  execute(
    node: ReturnType<Formula['generateAstNode']>,
    offsetX?: number,
    offsetY?: number,
  ): FormulaModule.FunctionVariantType;
}

/** The id under which the engine knows the workbook of the moment. */
export const unit = 'workbook';

let loaded: Promise<Engine> | undefined;

/** Loaded once a process, when somebody first asks for it. */
export function engine(): Promise<Engine> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Engine> {
  const { core, formula } = await loadUniver();
  const univer = new core.Univer({ logLevel: core.LogLevel.SILENT });
  univer.registerPlugin(formula.UniverFormulaEnginePlugin);
  const injector = univer.__getInjector();
  const config = injector.get(formula.IFormulaCurrentConfigService);
  const functions = injector.get(formula.IFunctionService);
  functions.registerExecutors(...builtIns(formula));
  const counta = functions.getExecutor('COUNTA');
  if (counta) functions.registerExecutors(sparseCounta(formula, counta));
  takeLiterals(formula);
  // A link's cell is its label; the engine would make a rich text of it.
  injector.get(formula.IHyperlinkEngineFormulaService).generateCellValue = (_url, label) => ({
    v: label,
    t: core.CellValueType.STRING,
  });
  answerAboutSheets(config);
  return {
    core,
    formula,
    config,
    runtime: injector.get(formula.IFormulaRuntimeService),
    dependencies: injector.get(formula.IFormulaDependencyGenerator),
    functions,
    builtIns: new Set(formula.ALL_IMPLEMENTED_FUNCTIONS.map(([, name]) => String(name).toUpperCase())),
    ...interpreter(formula, injector, config),
  };
}

function interpreter(
  formula: Formula,
  injector: ReturnType<CoreModule.Univer['__getInjector']>,
  config: FormulaModule.IFormulaCurrentConfigService,
): Pick<Engine, 'parse' | 'execute'> {
  const lexer = injector.get(formula.Lexer);
  const builder = injector.get(formula.AstTreeBuilder);
  const inner = injector.get(formula.Interpreter);
  return {
    parse(text) {
      try {
        const node = formula.generateAstNode(unit, text, lexer, builder, config);
        return formula.ERROR_TYPE_SET.has(node.getToken() as FormulaModule.ErrorType) ? null : node;
      } catch {
        return null;
      }
    },
    execute(node, offsetX = 0, offsetY = 0) {
      try {
        return inner.execute(formula.generateExecuteAstNodeData(node, offsetX, offsetY));
      } catch {
        // A built-in function that throws must not take the other cells with it.
        return formula.ErrorValueObject.create(formula.ErrorType.ERROR);
      }
    },
  };
}

const number = /^\s*[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?\s*$/i;

/**
 * A text in quotes is no number: the engine would look for dates and numbers in it, each time that it is calculated. What stands behind
 * the sign of a criterion is a number in whatever writing: the engine knows 2 and not 2.0.
 */
function takeLiterals({ ValueObjectFactory }: Formula): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (raw, isIgnoreNumberPattern) => {
    if (typeof raw !== 'string') return create(raw, isIgnoreNumberPattern);
    // True and false: a part of a formula, which is written plainly, and what a function made.
    if (isIgnoreNumberPattern === undefined && number.test(raw)) return create(Number(raw));
    return create(raw, isIgnoreNumberPattern || (raw.startsWith('"') && raw.endsWith('"')));
  };
}

/** The engine's plugin registers them only in a workbook that is shown. */
function builtIns(formula: Formula): FormulaModule.BaseFunction[] {
  return formula.ALL_IMPLEMENTED_FUNCTIONS.map(([BuiltIn, name]) => new BuiltIn(name));
}

/** The engine would look for a workbook of its own, and there is none: it gets its data with each calculation. */
function answerAboutSheets(config: FormulaModule.IFormulaCurrentConfigService): void {
  config.getSheetRowColumnCount = (unitId, sheetId) => {
    const sheet = config.getUnitData()[unitId]?.[sheetId];
    return { rowCount: sheet?.rowCount ?? 0, columnCount: sheet?.columnCount ?? 0 };
  };
  config.getSheetsInfo = () => {
    const ids = config.getSheetNameMap()[unit] ?? {};
    const names = Object.fromEntries(Object.entries(ids).map(([name, id]) => [id, name]));
    return { sheetOrder: Object.values(ids), sheetNameMap: names };
  };
}
