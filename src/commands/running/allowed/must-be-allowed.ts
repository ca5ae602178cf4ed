// Refuses whoever may not write where a command writes, before it has written anything; and tells such a refusal of Google's from a fault.
import { findTabs, type NamedSheet } from '../../../workbook/book/book';
import { keptTab } from '../../../workbook/book/may-edit';
import { Refusal } from '../../../workbook/book/refusal';
import { outputKey } from '../../../workbook/writing/write-output';
import type { Command, Context } from '../command';

function tabsOf({ output, setsUp }: Command, context: Context) {
  const { sheets } = context.open();
  if (setsUp) return sheets.filter(({ key }) => key !== '');
  return output ? findTabs(context.open(), outputKey(output)) : [];
}

/** Throws a refusal that names the first tab of theirs which is kept from the user. */
export function mustBeAllowed(commands: readonly Command[], context: Context): void {
  const tabs = commands.map((command) => tabsOf(command, context));
  const kept = keptTab(context.open(), ([] as NamedSheet[]).concat(...tabs));
  if (kept) throw new Refusal('protected', { tab: kept.name }, context.language());
}

/** What Google throws says in some language why; whether it was a tab that is kept from the user, the tabs say. Null: it was not. */
export function refusedMeanwhile(command: Command, context: Context, error: unknown): Refusal | null {
  try {
    const kept = keptTab(context.open(), tabsOf(command, context));
    const cause = error instanceof Error ? error.message : String(error);
    return kept && new Refusal('protected-meanwhile', { tab: kept.name, cause }, context.language());
  } catch {
    return null;
  }
}
