// Codes that confirm what a command would change: one that asks about several things is given all of them, with commas between.

export function isConfirmed(given: unknown, code: string): boolean {
  return typeof given === 'string' && given.split(',').indexOf(code) >= 0;
}

/** What is to be given the next time: what was confirmed before is not asked again. */
export function withCode(given: unknown, code: string): string {
  return typeof given === 'string' && given !== '' ? `${given},${code}` : code;
}
