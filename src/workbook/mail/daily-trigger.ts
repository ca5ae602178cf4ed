// The trigger that sends reminders each day: one at most, of whoever made it. Google shows everybody only the own ones.

/** The door that Google calls. */
const HANDLER = 'sendDailyReminders';

/** In Thailand; Google calls it at some minute of the hour that begins then, each day the same. */
const HOUR = 8;

export type Ensured = 'installed' | 'kept' | 'removed' | 'none';

/**
 * Google asks for what was not allowed, and ends the execution: a trigger that was made without would fail each morning. What was not allowed
 * cannot be caught.
 */
export function askForScopes(): void {
  ScriptApp.requireAllScopes(ScriptApp.AuthMode.FULL);
}

/** Whatever was left by a run that was broken off. Of several, all but one are removed. */
export function ensureDailyTrigger(isWanted: boolean): Ensured {
  const own = ScriptApp.getProjectTriggers().filter((trigger) => trigger.getHandlerFunction() === HANDLER);
  if (isWanted && !own.length) {
    ScriptApp.newTrigger(HANDLER).timeBased().everyDays(1).atHour(HOUR).inTimezone('Asia/Bangkok').create();
    return 'installed';
  }
  for (const trigger of own.slice(isWanted ? 1 : 0)) ScriptApp.deleteTrigger(trigger);
  if (isWanted) return 'kept';
  return own.length ? 'removed' : 'none';
}
