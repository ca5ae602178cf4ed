// A text as XML can hold it: a cell may hold what no document may.

/** Control characters but for tab and line break, what is no character, and halves of one. */
function isForbidden(character: string): boolean {
  const code = character.codePointAt(0) as number;
  if (code < 0x20) return code !== 0x09 && code !== 0x0a;
  return (code >= 0xd800 && code <= 0xdfff) || code === 0xfffe || code === 0xffff;
}

/** Breaks as a line break each. */
export const inXml = (text: string): string =>
  Array.from(text.replace(/\r\n?/g, '\n'))
    .filter((character) => !isForbidden(character))
    .join('');
