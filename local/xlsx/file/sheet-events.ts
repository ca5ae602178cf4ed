// A sheet's XML before exceljs sees it: what the format leaves out is filled in, what would take much room for little is made lighter, and
// what asks for too much is refused.

import { columnFromLetters, columnLetters } from '../../workbook/address.ts';
import { type Corner, cutAreas, LEAST } from '../cells/cut-areas.ts';
import { unescapeResult } from '../cells/text.ts';
import { serialOfDate } from '../cells/values.ts';
import { mustFit } from './limits.ts';
import type { Tag, XmlEvent } from './xml.ts';

export class SheetEvents {
  /** Addresses of cells whose values the file writes as dates. */
  readonly dates = new Set<string>();
  private readonly last: Corner = { ...LEAST };
  private validated = 0;
  private row = 0;
  private column = 0;
  /** The type of the cell that is open, and the open elements within it. */
  private type: string | undefined;
  private inside: string[] | null = null;
  /** A cell's value, until it is known whether it counts. */
  private held: XmlEvent[] = [];

  *read(lots: Iterable<XmlEvent[]>): Generator<XmlEvent[]> {
    for (const lot of lots) yield lot.flatMap((event) => this.readEvent(event));
  }

  private readEvent(event: XmlEvent): XmlEvent | XmlEvent[] {
    if (this.inside) return this.readInCell(this.inside, event);
    if (event.eventType !== 'opentag') return event;
    const { name } = event.value;
    if (name === 'row') return { ...event, value: this.rowOf(event.value) };
    if (name === 'c') return { ...event, value: this.cellOf(event.value) };
    return name === 'dataValidation' ? { ...event, value: this.validationOf(event.value) } : event;
  }

  /** A row without a number follows the one before it. Heights that a program guessed go. */
  private rowOf({ name, attributes }: Tag): Tag {
    const { ht, ...rest } = attributes;
    this.row = attributes.r === undefined ? this.row + 1 : Number(attributes.r);
    this.column = 0;
    this.reach(this.row, 1);
    const isSet = ht !== undefined && /^(1|true)$/.test(attributes.customHeight ?? '');
    return { name, attributes: { ...rest, r: String(this.row), ...(isSet && { ht }) } };
  }

  /** A cell without an address stands beside the one before it. */
  private cellOf({ name, attributes }: Tag): Tag {
    const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/i.exec(attributes.r ?? '') ?? [];
    this.column = letters === undefined ? this.column + 1 : columnFromLetters(letters.toUpperCase()) + 1;
    const number = row === undefined ? this.row : Number(row);
    this.reach(number, this.column);
    const address = `${columnLetters(this.column - 1)}${number}`;
    this.type = attributes.t;
    this.inside = [];
    if (this.type !== 'd') return { name, attributes: { ...attributes, r: address } };
    this.dates.add(address);
    return { name, attributes: { ...attributes, r: address, t: 'n' } };
  }

  private reach(row: number, column: number): void {
    if (!(row > 0)) throw new Error('a row without a number');
    mustFit('rows', row);
    this.last.row = Math.max(this.last.row, row);
    this.last.column = Math.max(this.last.column, column);
  }

  /** exceljs lists every cell of a validated range. */
  private validationOf({ name, attributes }: Tag): Tag {
    const { areas, cells } = cutAreas(attributes.sqref ?? '', this.last);
    this.validated += cells;
    mustFit('validated', this.validated);
    return { name, attributes: { ...attributes, sqref: areas } };
  }

  private readInCell(inside: string[], event: XmlEvent): XmlEvent | XmlEvent[] {
    if (event.eventType === 'text') return this.textIn(inside, event);
    const { name } = event.value;
    if (event.eventType === 'opentag') {
      inside.push(name);
      // A text that stands in the cell itself is not said by its value again.
      if (name === 'is') this.held = [];
      return this.hold(name === 'v', event);
    }
    if (inside.length > 0) {
      inside.pop();
      return this.hold(name === 'v', event);
    }
    this.inside = null;
    const held = this.held;
    this.held = [];
    return [...held, event];
  }

  private textIn(inside: string[], event: XmlEvent & { eventType: 'text' }): XmlEvent | XmlEvent[] {
    if (inside.at(-1) === 'v') {
      const serial = this.type === 'd' ? serialOfDate(event.value) : undefined;
      return this.hold(true, serial === undefined ? event : { ...event, value: String(serial) });
    }
    // exceljs undoes escapes in shared and rich texts alone.
    const isPlain = inside.at(-1) === 't' && inside.at(-2) === 'is';
    return isPlain ? { ...event, value: unescapeResult(event.value) } : event;
  }

  private hold(isValue: boolean, event: XmlEvent): XmlEvent | XmlEvent[] {
    if (!isValue || this.type !== 'inlineStr') return event;
    this.held.push(event);
    return [];
  }
}
