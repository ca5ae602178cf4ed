// Whether the workbook is of a version that the add-on knows, and of its newest.
import type { Check } from '../check';

export const workbookVersion: Check = {
  id: 'workbook-version',
  look({ version: seen, knownVersion: expected }) {
    if (!seen) return [];
    const { version, found, tab, cell } = seen;
    if (Number.isNaN(version))
      return [{ code: 'version-unreadable', state: 'must-fix', values: { found, tab, cell }, tab, cell }];
    const values = { version, expected };
    if (version > expected) return [{ code: 'version-newer', state: 'must-fix', values }];
    if (version < expected) return [{ code: 'version-older', state: 'check', values, mend: 'set-up' }];
    return [{ code: 'version-known', state: 'good', values }];
  },
};
