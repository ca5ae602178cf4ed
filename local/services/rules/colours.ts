// Colours as scripts give them, and as the model keeps them.

import { colourNames } from './colour-names.ts';

/** `#rrggbb` in lower case; null for what is no colour. */
export function colourOf(text: string): string | null {
  const colour = text.trim().toLowerCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(colour);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`;
  if (/^#[0-9a-f]{6}$/.test(colour)) return colour;
  return colourNames.get(colour) ?? null;
}
