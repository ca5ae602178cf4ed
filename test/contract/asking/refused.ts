// Whether Google refuses something: by whether it threw, never by its words, which are in the user's language.

/** What was said since it was last emptied: kept beside the answer, and compared with nothing. */
export const said: string[] = [];

/** What the local host does not have is no refusal of Google's. */
export function isAbsent(error: unknown): boolean {
  return String((error as Error).message).indexOf('The local host does not have') === 0;
}

/** At once, or when it is written. */
export function isRefused(work: () => unknown): boolean {
  try {
    work();
    SpreadsheetApp.flush();
    return false;
  } catch (error) {
    if (isAbsent(error)) throw error;
    said.push(String((error as Error).message));
    return true;
  }
}

/** Which of these is the first to throw. */
export function firstRefusal(steps: Readonly<Record<string, () => unknown>>): string {
  for (const name of Object.keys(steps)) {
    try {
      (steps[name] as () => unknown)();
    } catch (error) {
      if (isAbsent(error)) throw error;
      said.push(String((error as Error).message));
      return name;
    }
  }
  return 'nowhere';
}
