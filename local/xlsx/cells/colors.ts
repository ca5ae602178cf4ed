// Colours: `#rrggbb` here, alpha and theme in an xlsx file.

/** A colour as exceljs reads it. */
export interface FileColor {
  argb?: string;
  theme?: number;
  tint?: number;
  indexed?: number;
}

/** Office's own theme, in the order in which files count: what Excel's palette offers. */
const theme = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
  '0563c1',
  '954f72',
];

/** The first eight of the old palette, which repeats them. */
const palette = ['000000', 'ffffff', 'ff0000', '00ff00', '0000ff', 'ffff00', 'ff00ff', '00ffff'];

/** Undefined for what is no `#rrggbb`. */
export function argbOf(color: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(color) ? `FF${color.slice(1).toUpperCase()}` : undefined;
}

/** `#rrggbb`; undefined where the file names none that is known here. */
export function colorOf(color: FileColor | undefined): string | undefined {
  if (!color) return undefined;
  if (color.argb !== undefined) {
    const digits = /([0-9a-f]{6})$/i.exec(color.argb)?.[1];
    return digits && `#${digits.toLowerCase()}`;
  }
  if (color.theme !== undefined) return tinted(theme[color.theme], color.tint ?? 0);
  if (color.indexed !== undefined && color.indexed < 16) return `#${palette[color.indexed % 8]}`;
  return undefined;
}

/** Excel lightens towards white and darkens towards black. */
function tinted(digits: string | undefined, tint: number): string | undefined {
  if (digits === undefined) return undefined;
  const parts = digits.match(/../g) ?? [];
  const mixed = parts.map((part) => {
    const value = Number.parseInt(part, 16);
    const moved = tint < 0 ? value * (1 + tint) : value + (255 - value) * tint;
    return Math.round(moved).toString(16).padStart(2, '0');
  });
  return `#${mixed.join('')}`;
}
