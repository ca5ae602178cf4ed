// What Google is reported to do to the text of a page on its way to the user, and what no built page therefore holds: comments are taken out,
// in strings too; long lines are cut; what a replacement would fill in is filled in; letters outside of ASCII are damaged.
// Sources: github.com/enuchi/React-Google-Apps-Script issues 157 and 170; others' reports of cut lines and of `$&`.

/** Characters. Reported are cuts at about 34,000. */
export const LONGEST_LINE = 2000;

const HARM: Readonly<Record<string, RegExp>> = {
  'what looks like a comment': /\/\/|\/\*/,
  'what a replacement fills in': /\$[\d&`']/,
  'a character outside of ASCII': /[^\n\r\t -~]/,
};

/** Names what of it the text holds; null for none. */
export function harmIn(text: string): string | null {
  const kind = Object.keys(HARM).find((name) => HARM[name]?.test(text));
  if (kind) return `${kind}: ${JSON.stringify(HARM[kind]?.exec(text)?.[0])}`;
  const long = text.split('\n').find((line) => line.length > LONGEST_LINE);
  return long === undefined ? null : `a line of ${long.length} characters: ${long.slice(0, 60)}…`;
}

const hex = (character: string, digits: number) => character.charCodeAt(0).toString(16).padStart(digits, '0');

/** What stands between the quotes of a string, in a script and in JSON alike: the same text in other writing. */
export function safeInString(text: string): string {
  return text
    .replace(/\/(?=[/*])/g, '\\u002f')
    .replace(/\$(?=[\d&`'])/g, '\\u0024')
    .replace(/[^\n\r\t -~]/g, (character) => `\\u${hex(character, 4)}`);
}

/** JSON in lines that are not too long: between two of its values any blank may stand. */
export function brokenJson(json: string): string {
  let [line, isInString, safe] = [0, false, ''];
  for (const token of json.match(/\\.|[^\\]/gs) ?? []) {
    if (token === '"') isInString = !isInString;
    safe += token;
    line += token.length;
    if (isInString || token !== ',' || line < LONGEST_LINE / 10) continue;
    safe += '\n';
    line = 0;
  }
  return safe;
}
