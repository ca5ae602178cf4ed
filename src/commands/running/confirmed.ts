// Codes that confirm what a command would change: one that asks about several things is given all of them, with commas between.

/** As they are made; whatever else is given is none. */
const CODE = /^[0-9a-f]{8}$/;

const codesIn = (given: unknown) =>
  typeof given === 'string' ? given.split(',').filter((code) => CODE.test(code)) : [];

export function isConfirmed(given: unknown, code: string): boolean {
  return codesIn(given).indexOf(code) >= 0;
}

/** What is to be given the next time: what was confirmed before is not asked again. */
export function withCode(given: unknown, code: string): string {
  return [...codesIn(given), code].join(',');
}
