// The errors that services throw at scripts.

/** What Google would throw. Scripts see its name as `Exception`, so that it prints as on Google. */
export class Exception extends Error {
  override readonly name = 'Exception';
}

/** What Google has and the local host does not. */
export class Absent extends Error {
  constructor(what: string) {
    super(`The local host does not have ${what}.`);
  }
}
