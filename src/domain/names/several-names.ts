// Names in one text, separated by commas, semicolons, plus signs or line breaks.
import { normaliseThai } from '../thai/thai-text';

/** In their order, without blank ones. */
export const severalNames = (text: string): string[] =>
  text
    .split(/[,;\n\r+]/)
    .map((name) => normaliseThai(name).trim())
    .filter((name) => name !== '');
