// What a self-check has read of the add-on and of the workbook: plain data, from which the checks decide.

export interface Seen {
  /** The number of the add-on. */
  addOn: string;
  /** The workbook's version; null where there are no settings. `version` is NaN for what cannot be read. */
  version: { version: number; found: string; tab: string; cell: string | null } | null;
  /** The newest version that the add-on knows. */
  knownVersion: number;
  wantedScopes: readonly string[];
  /** Null where Google does not say. */
  grantedScopes: readonly string[] | null;
  settings: SeenSettings;
  /** Those that there should be, as far as the settings can be read. */
  tabs: readonly SeenTab[];
  /** The tabs of the ledger. `isGone`: there are none, and there was a line. */
  ledger: { tabs: readonly Pick<SeenTab, 'name' | 'headers'>[]; isGone: boolean };
  /** Names of the tabs that a set-up had no time for. */
  left: readonly string[];
  /** Names of the tabs that were told from names and headers, since no tab bears a mark. */
  unmarked: readonly string[];
  /** Tabs of districts that neither the settings nor the registry name. */
  strays: readonly { tab: string; district: string }[];
  /** Tabs of which there are two, or that are named as a copy of one of ours. */
  copies: readonly { tab: string; copy: string }[];
  /** Whether the spreadsheet is the one that was set up. */
  origin: 'own' | 'copy' | 'unknown';
  zones: { spreadsheet: string; script: string };
  locale: string;
  /** Reminders that go out each day; null in the build without mail, and where the settings cannot be read. */
  daily: SeenDaily | null;
  /** In Thailand, `YYYY-MM-DD`. */
  today: string;
  /** Whether the user may change the settings, as the province may. */
  mayMend: boolean;
}

/** `refused`: why they cannot be read, in the words of the refusal. `unread`: the workbook's version is none that is known. */
export type SeenSettings =
  | { state: 'read'; province: string; year: number; districts: number }
  | { state: 'missing' }
  | { state: 'unread' }
  | { state: 'refused'; message: string; isMended: boolean };

/** `isWanted`: the settings name a day. `mark`: who turned it on, and how it went; null for nobody. `ran`: `YYYY-MM-DDTHH:MM`. */
export interface SeenDaily {
  isWanted: boolean;
  mark: { by: string; since: string; ran: string | null; problem: string } | null;
}

export interface SeenTab {
  /** As it is called, or should be. */
  name: string;
  /** `typed`: people type into it, and figures rest on it. */
  kind: 'typed' | 'other';
  isThere: boolean;
  headers: SeenHeaders;
  /** As it should be, or how it differs: nobody is kept from it, or an output keeps out those who may rebuild it. */
  protection: 'as-wanted' | 'open' | 'closed';
  /** Whether what the province keeps on a district's tab is kept from it. */
  areKept: boolean;
  /** Null where the user may not see them. */
  editors: { missing: readonly string[]; others: readonly string[] } | null;
}

/** `missing`: set-up adds them. `changed`: something else stands in their place. */
export interface SeenHeaders {
  isLost: boolean;
  missing: readonly string[];
  changed: readonly string[];
  twice: readonly string[];
}
