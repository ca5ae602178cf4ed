// How a call of the command line ends when it is not done.

/** Refused or failed: exit status 1, one plain sentence, the file as it was. */
export class Failure extends Error {}

/** The call itself was wrong: exit status 2, with the usage. */
export class WrongCall extends Error {}

/** It names a file that is not there: exit status 2, one sentence. The usage would not help. */
export class MissingFile extends WrongCall {}

/** What the local host says by itself is said in both languages: it knows of no setting. */
export function both(en: string, th: string): string {
  return `${th} / ${en}`;
}
