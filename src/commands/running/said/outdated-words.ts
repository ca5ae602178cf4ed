// Said behind a check: which outputs were built before the tab of indicators was changed, and show the names that stood there then.
import { namesShown } from '../../../indicators/names-shown';
import { NAMES_OUTDATED } from '../../../words/commands/said-beside';
import { type Language, say } from '../../../words/text';
import { notedNames } from '../../../workbook/marks/names-mark';
import type { Command, Context } from '../command';

/** '' where none is. */
export function outdatedWords({ narrows }: Command, context: Context, language: Language): string {
  if (!narrows || !context.read().settings.hasIndicators) return '';
  const { book, province } = context.read();
  const noted = notedNames(book);
  const outdated = book.sheets.filter(({ id }) => {
    const { of, code } = noted[id] ?? {};
    return code !== undefined && namesShown(province, of || null) !== code;
  });
  if (!outdated.length) return '';
  return `\n${say(NAMES_OUTDATED, language, { tabs: outdated.map(({ name }) => `"${name}"`).join(', ') })}`;
}
