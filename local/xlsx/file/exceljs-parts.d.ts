// The parts of exceljs that read one part of a file each; 4.4.0 is its last version.
declare module 'exceljs/lib/xlsx/xform/sheet/worksheet-xform.js' {
  export default class {
    parse(events: Iterable<unknown>): Promise<unknown>;
    reconcile(sheet: unknown, options: unknown): void;
  }
}

declare module 'exceljs/lib/xlsx/xform/strings/shared-strings-xform.js' {
  export default class {
    parse(events: Iterable<unknown>): Promise<unknown>;
  }
}

declare module 'exceljs/lib/xlsx/xform/style/styles-xform.js' {
  import type ExcelJS from 'exceljs';
  import type { FileFont } from '../cells/styles.ts';

  export default class {
    model?: { fonts?: FileFont[]; styles?: unknown[]; dxfs?: unknown[] };
    parse(events: Iterable<unknown>): Promise<unknown>;
    getStyleModel(id: number): Partial<ExcelJS.Style> | null;
  }
}
