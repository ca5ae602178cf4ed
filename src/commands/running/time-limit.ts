// How long a command that makes many tabs may go on.

/**
 * Milliseconds within which the last tab has to be done: Google ends every execution after six minutes (developers.google.com/apps-script/
 * guides/services/quotas).
 */
export const TIME_LIMIT = 5 * 60 * 1000;
