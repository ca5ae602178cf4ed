// How a call of the command line ends when it is not done.

/** Refused or failed: exit status 1, one plain sentence, the file as it was. */
export class Failure extends Error {}

/** The call itself was wrong: exit status 2, with the usage. */
export class WrongCall extends Error {}
