// The custom functions with their comments, as the build reads them from src/functions/: they are written once, there.

export interface CustomFunctionHelp {
  name: string;
  parameters: string[];
  /** The whole comment, from `/**` on. */
  comment: string;
}

declare const CUSTOM_FUNCTIONS: readonly CustomFunctionHelp[];

export interface FunctionHelp {
  /** `NAME(parameter, …)`. */
  call: string;
  /** What it gives; Thai first, then English, as in the cell's own help. */
  lines: string[];
  parameters: { name: string; text: string }[];
}

function readComment({ name, parameters, comment }: CustomFunctionHelp): FunctionHelp {
  const lines = comment
    .split('\n')
    .map((line) =>
      line
        .replace(/^\s*\/?\*+\/?/, '')
        .replace(/\*\/$/, '')
        .trim(),
    )
    .filter((line) => line !== '');
  const tagged = lines.map((line) => /^@param \{[^}]*\} (\w+) (.*)$/.exec(line)).filter((found) => found !== null);
  return {
    call: `${name}(${parameters.join(', ')})`,
    lines: lines.filter((line) => line.charAt(0) !== '@'),
    parameters: tagged.map((found) => ({
      name: (found as string[])[1] as string,
      text: (found as string[])[2] as string,
    })),
  };
}

export function functionsHelp(): FunctionHelp[] {
  return CUSTOM_FUNCTIONS.map(readComment);
}
