// The groups of figures. A new one is a module that gives figures, and a line here.
import { bundleFigures } from './bundle.ts';
import { callFigures } from './calls.ts';
import { commandFigures } from './commands.ts';
import { countryFigures } from './country.ts';
import { editFigures } from './edits.ts';
import type { Figure } from './figure.ts';
import { ledgerFigures } from './ledger.ts';
import { pageFigures } from './page.ts';
import { stackFigures } from './stack.ts';
import { startFigures } from './start.ts';
import { testFigures } from './tests.ts';

export interface Group {
  /** What `npm run bench -- ID` repeats. */
  id: string;
  title: string;
  figures(): Promise<Figure[]>;
  /** Takes minutes: only where it is named. */
  onlyNamed?: true;
}

export const GROUPS: readonly Group[] = [
  { id: 'calls', title: 'Service calls', figures: callFigures },
  { id: 'commands', title: 'Commands, each the first of its process', figures: commandFigures },
  { id: 'country', title: 'The domain: 7,850 LAOs, 6 rounds (before: commit 1a3b63e)', figures: countryFigures },
  { id: 'bundle', title: 'The bundle', figures: bundleFigures },
  { id: 'edits', title: 'Edits through the server, 25 districts', figures: editFigures },
  {
    id: 'ledger',
    title: 'A ledger of a full tab, 340 LAOs in 25 districts (before: commit 58eb839)',
    figures: ledgerFigures,
  },
  { id: 'stack', title: 'The country, stacked', figures: stackFigures },
  { id: 'start', title: 'The command line', figures: startFigures },
  { id: 'page', title: 'The page', figures: pageFigures },
  { id: 'tests', title: 'The tests', figures: testFigures, onlyNamed: true },
];
