// Another program has changed the file: the owner is asked which of both to go on with, until somebody has chosen.

import type { Underneath } from '../../server/protocol.ts';
import { sendChoice } from '../calls.ts';
import { say, UNDERNEATH, WORKING } from '../words.ts';
import { choose, whileBusy } from './notices.ts';

export class UnderneathQuestion {
  #about = '';
  #settled = new AbortController();

  /** True where it is asked here, now or before. Elsewhere it is told alone. */
  ask(underneath: Underneath | null, isOwner: boolean, failed: (error: unknown) => void): boolean {
    if (!underneath) {
      this.#about = '';
      this.#settled.abort();
      return false;
    }
    if (!isOwner) return false;
    if (this.#about === underneath.ours) return true;
    this.#about = underneath.ours;
    this.#settled.abort();
    this.#settled = new AbortController();
    this.#choose(underneath, this.#settled.signal).catch(failed);
    return true;
  }

  async #choose({ theirs, ours }: Underneath, until: AbortSignal): Promise<void> {
    const chosen = await choose({
      title: say(UNDERNEATH.question, { theirs }),
      text: say(UNDERNEATH.text, { theirs, ours }),
      isCareful: true,
      until,
      choices: [
        ['ours', say(UNDERNEATH.ours)],
        ['theirs', say(UNDERNEATH.theirs)],
        ['', say(UNDERNEATH.later)],
      ],
    });
    if (chosen !== '') await whileBusy(say(WORKING), sendChoice(chosen));
  }
}
