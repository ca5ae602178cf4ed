// Headers that bear the number that an indicator had, 1.60 where it is 1.6 now: they say the one of now, and what stands below them stays.
import type { CellValue } from '../../domain/measures/step';
import type { NamedSheet } from '../book/book';
import { Refusal } from '../book/refusal';
import type { Table } from '../reading/table';
import { headerText } from '../tabs/column';
import { asItStands, asText } from '../writing/cell-text';
import { spansOf } from './areas';
import type { TabContent } from './tab-content';

/** Others may insert columns meanwhile: so often their places are looked for. */
const TRIES = 3;

type Row = readonly CellValue[];

/** By index among the headers. */
type Texts = ReadonlyMap<number, string>;

function wantedIn(table: Table, { tab, language }: TabContent): Texts {
  const own = tab.columns.filter(({ id }) => table.respelt.has(id));
  return new Map(own.map((column) => [table.columns.get(column.id) as number, asText(headerText(column, language))]));
}

const rowOf = ({ values, headerRow }: Table): Row => values[headerRow] || [];

/** As many columns more at a place, blank, or less. */
function movedBy(row: Row, at: number, columns: number): Row {
  const blanks = Array.from({ length: Math.max(0, columns) }, () => '');
  return [...row.slice(0, at), ...blanks, ...row.slice(at + Math.max(0, -columns))];
}

/** What would stand in the row had nothing been written: what columns that came or went in between have made of it. Null where nobody can tell. */
function standingIn(before: Row, now: Row, texts: Texts): Row | null {
  const columns = now.length - before.length;
  for (let at = 0; at <= before.length; at += 1) {
    const row = movedBy(before, at, columns);
    if (now.every((cell, index) => texts.has(index) || String(cell ?? '') === String(row[index] ?? ''))) return row;
    if (columns === 0) return null;
  }
  return null;
}

/**
 * `read`: the tab as it is now. One write for neighbours. Where a column came in before them, the headers that were written would stand above the
 * columns of others: they are put back, and it is tried again.
 */
export function renewHeaders(named: NamedSheet, read: () => Table, content: TabContent): void {
  const { sheet } = named;
  for (let tried = 0; tried < TRIES; tried += 1) {
    const table = read();
    const texts = wantedIn(table, content);
    const write = (textOf: (index: number) => CellValue) => {
      for (const { column, columns } of spansOf(Array.from(texts.keys(), (index) => index + 1))) {
        const row = Array.from({ length: columns }, (_, index) => textOf(column - 1 + index));
        sheet.getRange(table.headerRow + 1, column, 1, columns).setValues([row]);
      }
    };
    write((index) => texts.get(index) as string);
    const now = read();
    if (rowOf(now).length === rowOf(table).length) return;
    const stands = standingIn(rowOf(table), rowOf(now), texts);
    if (stands) write((index) => asItStands(stands[index] ?? '', ''));
  }
  throw new Refusal('moved-meanwhile', { tab: named.name }, content.language);
}
