// The styles of an xlsx file's cells; a file may do without any.

import type ExcelJS from 'exceljs';
import StylesXform from 'exceljs/lib/xlsx/xform/style/styles-xform.js';
import type { FileFont } from '../cells/styles.ts';
import { xmlEvents } from './xml.ts';

export interface FileStyles {
  defaultFont: FileFont;
  getStyleModel(id: number): Partial<ExcelJS.Style> | null;
}

const NONE = new TextEncoder().encode('<styleSheet/>');

/** Number formats go in as quoted texts: a number that is shown as a date would become a Date, rounded. */
export async function readStyles(part: Uint8Array = NONE): Promise<FileStyles> {
  const styles = new StylesXform();
  await styles.parse(xmlEvents(part));
  const { fonts, styles: cells, dxfs } = styles.model ?? {};
  const get = styles.getStyleModel.bind(styles);
  const hidden = new Map<number, Partial<ExcelJS.Style> | null>();
  return Object.assign(styles, {
    defaultFont: fonts?.[0] ?? {},
    getDxfStyle: (id: number) => dxfs?.[id],
    getStyleModel(id: number) {
      if (!hidden.has(id)) {
        const style = cells ? get(id) : null;
        hidden.set(id, style?.numFmt ? { ...style, numFmt: `"${style.numFmt.replaceAll('"', '\u0000')}"` } : style);
      }
      return hidden.get(id) ?? null;
    },
  });
}

/** Back from the writing in which exceljs leaves a format alone. */
export function shownFormat(numFmt: string): string {
  return numFmt.slice(1, -1).replaceAll('\u0000', '"');
}
