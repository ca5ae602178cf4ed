// Whether Google lets the add-on do what it needs, and nothing more.
import type { Check } from '../check';

/** The last part of a scope's address is its name. */
const namesOf = (scopes: readonly string[]) => scopes.map((scope) => scope.split('/').pop()).join(', ');

export const scopes: Check = {
  id: 'scopes',
  look({ wantedScopes, grantedScopes }) {
    if (!grantedScopes) return [{ code: 'scopes-unknown', state: 'check', values: { scopes: namesOf(wantedScopes) } }];
    const missing = wantedScopes.filter((scope) => grantedScopes.indexOf(scope) < 0);
    const more = grantedScopes.filter((scope) => wantedScopes.indexOf(scope) < 0);
    if (missing.length) return [{ code: 'scopes-missing', state: 'must-fix', values: { scopes: namesOf(missing) } }];
    if (more.length) return [{ code: 'scopes-more', state: 'check', values: { scopes: namesOf(more) } }];
    return [{ code: 'scopes-as-wanted', state: 'good', values: { scopes: namesOf(wantedScopes) } }];
  },
};
