// A tab or a header that cannot be found, or stands twice. The rest is still read and checked.

import { cellName, type TabProblem } from '../../province/province';
import type { FindingFields } from '../finding';
import type { Rule } from '../rule';

function describe(problem: TabProblem, tabs: readonly string[]): FindingFields {
  const { kind, tab, district } = problem;
  const fields: FindingFields = { variant: kind, tab, district };
  switch (problem.kind) {
    case 'tab-missing':
      // A tab of that name that we did not make is somebody's own.
      return { ...fields, ...(tabs.indexOf(tab) >= 0 ? { variant: 'tab-not-ours' } : {}), expected: tab };
    case 'tab-twice':
      return { ...fields, found: problem.other, details: { first: tab, second: problem.other } };
    case 'header-missing':
      return {
        ...{ ...fields, indicator: problem.indicator },
        expected: problem.header,
        details: { header: problem.header },
      };
    case 'columns-new': {
      const { header, columns, indicator } = problem;
      return { ...fields, indicator, expected: header, details: { header, columns, advice: 'set-up' } };
    }
    case 'header-twice':
      return {
        ...{ ...fields, indicator: problem.indicator },
        place: problem.place,
        found: problem.header,
        details: { header: problem.header, first: cellName(problem.first) },
      };
  }
}

export const tabBroken: Rule = {
  id: 'tab-broken',
  severity: 'must-fix',
  about: 'province',
  *check(province) {
    for (const problem of province.tabProblems) yield describe(problem, province.tabs);
  },
};
