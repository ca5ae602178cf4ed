// The roster page's dealings with the add-on: set-up takes the roster in, says what is wrong in which line, or asks before it changes what is there.
import { PANEL } from '../../words/pages/panel';
import { ROSTER_PAGE } from '../../words/pages/roster-page';
import type { SetUpResult } from '../../workbook/set-up/set-up';
import { t } from '../language';
import type { Asked } from '../question';
import { runToEnd } from '../run-to-end';
import { useWork, type Work } from '../use-work';
import { landOn } from './land-on';

/** What the user has given: the province's name may be blank. */
export interface Given {
  province: string;
  roster: string;
}

export interface Roster extends Pick<Work<string, Asked>, 'busy' | 'progress' | 'failed' | 'said' | 'asked'> {
  /** `confirm`: the code of what was asked. */
  bringIn(confirm?: string): void;
  /** The answer to what was asked is no. */
  leave(): void;
  refuse(message: string): void;
}

/** The lines that say something. */
export const linesOf = (text: string) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;

export function useRoster({ province, roster }: Given): Roster {
  const { busy, progress, tell, failed, fail, said, say, asked, ask, attempt } = useWork<string, Asked>(null);
  const refuse = (message: string) => fail({ message, detail: null });

  async function setUp(confirm: string | undefined): Promise<void> {
    const named = province.trim() === '' ? {} : { province };
    const options = { roster, ...named, ...(confirm ? { confirm } : {}) };
    const outcome = await runToEnd('set-up', options, tell);
    if (outcome.done) {
      say(outcome.message);
      await landOn((outcome.result as SetUpResult).addedTabs);
    } else if (outcome.confirm === null) refuse(outcome.message);
    else ask({ message: outcome.message, confirm: outcome.confirm });
  }

  function bringIn(confirm?: string): void {
    if (busy !== null) return;
    if (linesOf(roster)) void attempt(t(PANEL.loading), () => setUp(confirm));
    else refuse(t(ROSTER_PAGE.empty));
  }

  return { busy, progress, failed, said, asked, bringIn, leave: () => ask(null), refuse };
}
