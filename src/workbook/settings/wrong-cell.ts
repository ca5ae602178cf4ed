// A cell of the settings that cannot be read, as the refusal that names it.
import { cellName, type Place } from '../../domain/province/province';
import { type Language, say, type Text, type Values } from '../../words/text';
import { Refusal } from '../book/refusal';

/** `label`: of the setting or the column; `found`: as it is quoted. */
export function wrongCell(
  tab: string,
  place: Place | null,
  label: string,
  found: string,
  expected: Text,
  language: Language,
): Refusal {
  const values: Values = {
    tab,
    cell: place && cellName(place),
    setting: label,
    found,
    expected: say(expected, language),
  };
  return new Refusal('setting-wrong', values, language);
}
