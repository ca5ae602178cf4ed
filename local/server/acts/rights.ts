// What of a tab is kept from a person, and the refusal of an act that would change it.

import { intersection, wholeSheet } from '../../workbook/address.ts';
import { isEditor, protectedIn, whyNotEdit } from '../../workbook/protection.ts';
import type { Sheet, Workbook } from '../../workbook/workbook.ts';
import { REFUSALS } from '../people/refusal-words.ts';
import { ToldRefusal } from '../people/told-refusal.ts';
import type { Act, Rights } from '../protocol.ts';
import { keptFrom } from './needs.ts';

/** To whom the workbook is not shared for editing, everything is kept. */
export function rightsOf(workbook: Workbook, sheet: Sheet, user: string): Rights {
  if (!isEditor(workbook, user)) return { mayChangeTab: false, kept: [wholeSheet(sheet)] };
  return {
    mayChangeTab: whyNotEdit(workbook, sheet, null, user) === null,
    kept: protectedIn(workbook, sheet, wholeSheet(sheet), user),
  };
}

const WORDS = { tab: REFUSALS.keptTab, cells: REFUSALS.protectedCells, gap: REFUSALS.keptGap } as const;

/** Throws what is told to the person: of which tab, and which cells are kept from them. */
export function checkMayAct(workbook: Workbook, sheet: Sheet, act: Act, user: string): void {
  const { owner } = workbook;
  if (!isEditor(workbook, user)) throw new ToldRefusal(REFUSALS.notAnEditor, { owner });
  const kept = keptFrom(rightsOf(workbook, sheet, user), act, sheet);
  if (!kept) return;
  const areas = kept.what === 'tab' ? [] : kept.areas.flatMap((area) => intersection(area, wholeSheet(sheet)) ?? []);
  throw new ToldRefusal(WORDS[kept.what], { tab: sheet.name, owner }, areas);
}
