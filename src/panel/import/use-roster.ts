// The roster's way in: set-up takes it, says what is wrong in which line, or asks before it changes what is there.
import { useState } from 'preact/hooks';
import type { Unregistered } from '../../domain/imports/meant-rows';
import { IMPORT_PAGE, UNDERSTOOD } from '../../words/pages/import-page';
import type { SetUpResult } from '../../workbook/set-up/set-up';
import type { AskedAgain } from '../changes/use-changes';
import { t } from '../language';
import { runToEnd } from '../run-to-end';
import type { Work } from '../use-work';
import type { Given } from './given-list';
import { landOn } from './land-on';
import { rosterOf } from './roster-of';

export interface Roster {
  /** What was said when it was in; null: it is not. */
  done: string | null;
  bringIn(confirm?: string): void;
  /** Registers these, and nothing that the list says of them; then `look` shows how it stands with them. */
  addLaos(laos: readonly Unregistered[], look: () => Promise<void>): void;
  /** Forgets what was done. */
  leave(): void;
}

export function useRoster(
  { province, list: roster }: Given,
  { attempt, tell, say, ask, fail }: Work<string, AskedAgain>,
): Roster {
  const [done, setDone] = useState<string | null>(null);

  /** `behind`: what is done when all of it is in. */
  async function setUp(
    list: string,
    confirm: string | undefined,
    behind: Behind,
    again: (confirm: string) => void,
  ): Promise<void> {
    const named = province.trim() === '' ? {} : { province };
    const options = { roster: list, ...named, ...(confirm ? { confirm } : {}) };
    const outcome = await runToEnd('set-up', options, tell);
    if (outcome.done) await behind(outcome.message, outcome.result as SetUpResult);
    else if (outcome.confirm === null) fail({ message: outcome.message, detail: null });
    else ask({ message: outcome.message, confirm: outcome.confirm, again });
  }

  const bringIn = (confirm?: string) =>
    void attempt(t(IMPORT_PAGE.importing), () =>
      setUp(
        roster,
        confirm,
        async (message, { addedTabs }) => {
          setDone(message);
          await landOn(addedTabs);
        },
        bringIn,
      ),
    );

  const add = (laos: readonly Unregistered[], look: () => Promise<void>, confirm?: string) =>
    void attempt(t(UNDERSTOOD.adding), () =>
      setUp(
        rosterOf(laos),
        confirm,
        async (message) => {
          await look();
          say(message);
        },
        (code) => add(laos, look, code),
      ),
    );

  return { done, bringIn, addLaos: (laos, look) => add(laos, look), leave: () => setDone(null) };
}

type Behind = (message: string, result: SetUpResult) => Promise<void>;
