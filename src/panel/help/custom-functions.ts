// The custom functions with their comments, as the build reads them from src/functions/: they are written once, there.
import type { Text } from '../../words/text';

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
  /** What it gives. */
  gives: Text;
  parameters: { name: string; text: Text }[];
}

/** A comment says what the function gives in a line of Thai, then in one of English; each parameter in both, with a dash between. */
function readComment({ name, parameters, comment }: CustomFunctionHelp): FunctionHelp {
  const lines = comment
    .split('\n')
    .map((line) => line.replace(/^\s*\/?\*+\/?/, '').trim())
    .filter((line) => line !== '');
  const [th = '', en = ''] = lines;
  const tagged = lines
    .map((line) => /^@param \{[^}]*\} (\w+) (.*) — (.*)$/.exec(line))
    .filter((found) => found !== null);
  return {
    call: `${name}(${parameters.join(', ')})`,
    gives: { th, en },
    parameters: tagged.map(([, parameter = '', ...texts]) => {
      const [thai = '', english = ''] = texts;
      return { name: parameter, text: { th: thai, en: english } };
    }),
  };
}

/** In the order of their files, read from their own comments. */
export function functionsHelp(): FunctionHelp[] {
  return CUSTOM_FUNCTIONS.map(readComment);
}
