// Text as an xlsx file can hold it, and back.

/** The longest text that Excel takes in a cell. */
const longest = 32_767;

// Control characters and lone surrogates are no XML, and `_x0041_` would be read as an escape.
const unfit = /[\p{Cc}\p{Cs}\ufffe\uffff]|_x(?=[0-9A-Fa-f]{4}_)/gu;
const unfitToStrip = /[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

/** To what a cell of a file may hold; the rest is kept elsewhere. */
export function clipped(text: string): string {
  return text.slice(0, longest);
}

/** Escaped the way that Excel does it, e.g. `_x000D_`. */
export function escapeText(text: string): string {
  return text.replace(unfit, (found) => {
    if (found === '\n' || found === '\t') return found;
    return found === '_x' ? '_x005F_x' : escapeOf(found);
  });
}

/** For the cached result of a formula: exceljs reads entities in it twice, and does not undo escapes. */
export function escapeResult(text: string): string {
  return escapeText(text).replace(/&(?=[a-z]*;)/g, escapeOf('&'));
}

/** `_x000A_` and its like, which files have in the results of formulas. */
export function unescapeResult(text: string): string {
  return text.replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
}

/** For what stands in an attribute or a formula, where nothing is escaped. */
export function stripped(text: string): string {
  return text.replace(unfitToStrip, ' ');
}

function escapeOf(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
}
