// The options that a command was given, each put to its check.
import { EXPECTED } from '../../words/commands/expected';
import { type Language, orAnyOf, say } from '../../words/text';
import { Refusal } from '../../workbook/book/refusal';
import type { Command, Option, Options } from './command';
import { optionsOf } from './options';

function expectedWords({ expected, places }: Option, language: Language): string {
  return say(EXPECTED[expected], language, places?.());
}

/** `language` is asked for in a refusal alone: it may have to be read. */
export function checkOptions(command: Command, given: Options, language: () => Language): Options {
  const options = optionsOf(command);
  const checked: Record<string, unknown> = Object.create(null);
  for (const name of Object.keys(given)) {
    // Its own: an object answers to some names that nobody gave it.
    const option = Object.keys(options).indexOf(name) >= 0 ? options[name] : undefined;
    if (given[name] === undefined || given[name] === null) continue;
    const read = option?.schema().safeParse(given[name]);
    if (!option || !read?.success) {
      const expected = option ? expectedWords(option, language()) : orAnyOf(Object.keys(options), language());
      throw new Refusal('option-wrong', { option: name, found: String(given[name]), expected });
    }
    checked[name] = read.data;
  }
  for (const name of Object.keys(options)) {
    const option = options[name] as Option;
    if (option.required && checked[name] === undefined)
      throw new Refusal('option-missing', { option: name, expected: expectedWords(option, language()) });
  }
  return checked;
}
