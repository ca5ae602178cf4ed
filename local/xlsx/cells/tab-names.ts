// The names of tabs: Google takes any, an xlsx file short ones without some characters.

import { foreignIn } from '../../workbook/formulas/foreign.ts';
import type { Carried } from '../../workbook/workbook.ts';
import { stripped } from './text.ts';

/** The hidden tab that keeps what xlsx has no place for. */
export const hiddenTab = '_khanton';

const longest = 31;

export interface Beside {
  /** How many other files are linked; formulas count them from 1. */
  files: number;
  /** In small letters. */
  tables: ReadonlySet<string>;
}

/** `tables`: whatever else stands among them has no name. */
export function besideOf(carried: Carried | undefined, tables: readonly { name?: string }[]): Beside {
  const files = carried?.workbook.filter(({ type }) => type.endsWith('/externalLink')) ?? [];
  return { files: files.length, tables: new Set(tables.flatMap(({ name }) => name?.toLowerCase() ?? [])) };
}

/** Which tab is called what in the file, and which id it has here. Without regard to case, as both do. */
export class TabNames {
  /** Beside them, what formulas may name that is no tab. */
  private readonly beside: Beside;
  private readonly byOwnName = new Map<string, string>();
  private readonly byFileName = new Map<string, { name: string; id: number }>();
  private readonly byId = new Map<number, string>();

  constructor(
    tabs: { name: string; fileName: string; id: number }[],
    beside: Beside = { files: 0, tables: new Set() },
  ) {
    this.beside = beside;
    for (const { name, fileName, id } of tabs) {
      this.byOwnName.set(name.toLowerCase(), fileName);
      this.byFileName.set(fileName.toLowerCase(), { name, id });
      this.byId.set(id, fileName);
    }
  }

  /** Whether all other files and tables that the formula names are there. */
  holds(formula: string): boolean {
    const { files, tables } = foreignIn(formula);
    return files.every((number) => number <= this.beside.files) && tables.every((name) => this.beside.tables.has(name));
  }

  /** Undefined when there is no such tab. */
  inFile(name: string): string | undefined {
    return this.byOwnName.get(name.toLowerCase());
  }

  inFileById(id: number): string | undefined {
    return this.byId.get(id);
  }

  own(fileName: string): { name: string; id: number } | undefined {
    return this.byFileName.get(fileName.toLowerCase());
  }
}

/** Names that a file may have, each once, in the order of the tabs. */
export function fileNamesOf(names: string[]): string[] {
  const taken = new Set([hiddenTab, 'history']);
  return names.map((name) => {
    // exceljs reads entities in names twice.
    const fit =
      stripped(name)
        .replace(/[*?:/\\[\]]|&(?=[a-z]*;)/g, '_')
        .replace(/^'|'$/g, '_')
        .slice(0, longest) || '_';
    let unique = fit;
    for (let number = 2; taken.has(unique.toLowerCase()); number += 1) {
      const ending = ` (${number})`;
      unique = fit.slice(0, longest - ending.length) + ending;
    }
    taken.add(unique.toLowerCase());
    return unique;
  });
}
