// A list goes on in the columns that it began in: a heading of one of its sections that was misprinted is read as that of another section.
import type { Column } from './columns';
import type { Section } from './sections';

/** What a column of values is of: the same text for the same thing. */
type NameOf<Value> = (value: Value) => string | null;

export function sayTheSame<Value>(
  one: Column<Value>,
  other: Column<Value> | undefined,
  nameOf: NameOf<Value>,
): boolean {
  if (other === undefined || one.kind !== other.kind) return false;
  if (one.kind === 'value') return nameOf(one.value) === nameOf((other as typeof one).value);
  return one.kind !== 'heading' || one.heading === (other as typeof one).heading;
}

/** The one place at which two sections of as many columns differ; -1 where there is none, or more. */
function onlyOther<Value>(one: Section<Value>, other: Section<Value>, nameOf: NameOf<Value>): number {
  if (one.columns.length !== other.columns.length) return -1;
  const isOther = one.columns.map((column, at) => !sayTheSame(column, other.columns[at], nameOf));
  return isOther.filter((is) => is).length === 1 ? isOther.indexOf(true) : -1;
}

/** A column of values whose heading nothing else of its section says, beside others of values that both sections agree on. */
function isMisprintOf<Value>(own: Section<Value>, sound: Section<Value>, nameOf: NameOf<Value>): boolean {
  const at = onlyOther(own, sound, nameOf);
  const [printed, meant] = [own.columns[at], sound.columns[at]];
  if (!printed || meant?.kind !== 'value') return false;
  const isAgain = ({ columns }: Section<Value>) =>
    columns.some((column, index) => index !== at && sayTheSame(column, columns[at], nameOf));
  const isWrong = printed.kind === 'unknown' || (printed.kind === 'value' && isAgain(own));
  return isWrong && !isAgain(sound) && sound.columns.some(({ kind }, index) => kind === 'value' && index !== at);
}

/** Of any list, also one with columns that nobody knows. */
export function withoutMisprints<Value>(sections: readonly Section<Value>[], nameOf: NameOf<Value>): Section<Value>[] {
  return sections.map((section) => {
    const [sound] = sections.filter((other) => other !== section && isMisprintOf(section, other, nameOf));
    return sound ? { ...section, columns: sound.columns } : section;
  });
}
