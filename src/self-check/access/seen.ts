// What was read of the rights in a workbook: plain data, from which the differences are decided. The owner may do everything, and is in no list.

export interface SeenAccess {
  /** Who may edit the file; null where Google does not say to this user. */
  fileEditors: readonly string[] | null;
  /** Whom the settings name, for whatever. */
  named: readonly string[];
  places: readonly SeenPlace[];
}

/** `tab`: all of it; `fixed`: headers, names and what is calculated; `closed`: columns of closed rounds; `own`: what somebody else protects. */
export type Part = 'tab' | 'fixed' | 'closed' | 'own';

/** A tab or a part of one that is protected, or should be. */
export interface SeenPlace {
  tab: string;
  part: Part;
  /** Null: every editor of the file. For `own`: whoever types there. */
  wanted: readonly string[] | null;
  /** `warning`: everybody may, after a question. `surplus`: it is kept, and should not be. */
  stands: 'kept' | 'warning' | 'open' | 'surplus';
  /** Whom it lets through; null where Google does not say to this user. */
  editors: readonly string[] | null;
  /** Those of them whom Khanton let in. */
  given: readonly string[];
  /** Whether it lets everybody of the owner's domain through. */
  hasDomain: boolean;
  /** In A1 notation; what part of the tab it is for `own`, and which parts are left open for `tab`. */
  ranges: readonly string[];
}
