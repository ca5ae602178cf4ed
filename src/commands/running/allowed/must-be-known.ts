// Refuses to write into a workbook of a newer version, before anything else is asked or done. Whoever reads one is refused while its settings are read.
import { knownVersion } from '../../../workbook/schema/version';
import type { Context } from '../command';

/** Throws a refusal. A workbook without settings has no version yet. */
export function mustBeKnown(context: Context): void {
  const settings = context.settings();
  if (settings) knownVersion(settings);
}
