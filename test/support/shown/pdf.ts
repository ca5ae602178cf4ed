// What a PDF of Chromium says of itself in plain text: its pages with their sizes, and its fonts.

const text = (pdf: Uint8Array) => Buffer.from(pdf).toString('latin1');

/** Width and height of each page in whole millimetres. */
export function pageSizes(pdf: Uint8Array): [number, number][] {
  const millimetres = (points: string | undefined) => Math.round((Number(points) / 72) * 25.4);
  return Array.from(
    text(pdf).matchAll(/\/Type \/Page\b[\s\S]*?\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
    ([, width, height]) => [millimetres(width), millimetres(height)],
  );
}

/** The embedded fonts, without the letters that mark a part of a font. */
export function fontsOf(pdf: Uint8Array): string[] {
  const names = Array.from(text(pdf).matchAll(/\/BaseFont \/([\w+-]+)/g), ([, name = '']) => name);
  return [...new Set(names.map((name) => name.replace(/^[A-Z]{6}\+/, '')))].sort();
}
