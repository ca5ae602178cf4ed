// Which scopes the user has allowed, as far as Google says.

interface Allowed {
  /** Newer than the types of Google's services that there are. */
  getAuthorizedScopes(): string[] | null;
}

/** Two calls; null where it cannot be told. */
export function grantedScopes(): string[] | null {
  try {
    const info: unknown = ScriptApp.getAuthorizationInfo(ScriptApp.AuthMode.FULL);
    return (info as Allowed).getAuthorizedScopes();
  } catch {
    return null;
  }
}
