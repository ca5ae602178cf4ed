// What is read of one protection: what it keeps, and whom it lets through.
import { type Area, areaOf } from '../ensure/areas';
import { type Kept, keptAs } from '../ensure/our-protections';
import { emailsOf } from '../ensure/protection-editors';

type Protection = GoogleAppsScript.Spreadsheet.Protection;

export interface SeenProtection {
  /** Which of ours it is. */
  kind: Kept | null;
  isWarning: boolean;
  /** Null where Google does not say to this user, and for one that only warns. */
  editors: string[] | null;
}

/** Google tells those alone who may change the protection, and throws for all others. */
export function toldOr<Answer>(ask: () => Answer): Answer | null {
  try {
    return ask();
  } catch {
    return null;
  }
}

/** Three calls, and one for each whom it lets through. */
export function lookAtProtection(protection: Protection): SeenProtection {
  const kind = keptAs(protection.getDescription());
  const isWarning = protection.isWarningOnly();
  return { kind, isWarning, editors: isWarning ? null : toldOr(() => emailsOf(protection)) };
}

export interface SeenRange extends SeenProtection {
  area: Area;
  /** In A1 notation. */
  range: string;
  /** It keeps its part as ours do. */
  isFinished: boolean;
}

/** Two calls more. */
export function lookAtRange(protection: Protection): SeenRange {
  const seen = lookAtProtection(protection);
  const range = protection.getRange().getA1Notation();
  return { ...seen, range, area: areaOf(range), isFinished: seen.kind === 'fixed' && !seen.isWarning };
}
