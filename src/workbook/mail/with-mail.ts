// Who acts, and the daily sending, in the build with mail.
export { lookAtDaily } from './look-at-daily';

/** The e-mail of whoever runs the script, or made the trigger that does; '' where Google does not say, as often outside of one domain. */
export function whoActs(): string {
  try {
    return Session.getEffectiveUser().getEmail();
  } catch {
    // It was not allowed. The office stands for who acts.
    return '';
  }
}
