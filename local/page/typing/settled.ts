// What became of what a person did: told where it was refused, or where something failed.

import type { EditAnswer } from '../../server/protocol.ts';
import { Refused } from '../calls.ts';
import { forgetRefusal, mention, refuse, tell, toastEdit } from '../header/notices.ts';
import { FAILED, NOT_CHANGED, say, TYPED, UNEXPECTED } from '../words.ts';

/** Whatever fails is said, and ends nothing else. */
export async function report(work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    await tell({ title: say(FAILED), text: error instanceof Refused ? detail : say(UNEXPECTED, { detail }) });
  }
}

/** A refusal is an answer too. */
export function asAnswer(answer: Promise<EditAnswer>): Promise<EditAnswer> {
  return answer.catch((error: unknown): EditAnswer => {
    if (error instanceof Refused) return { done: false, message: error.message };
    throw error;
  });
}

/** Whether it was done; the person is told why not, and what was typed. */
export async function settle(answer: Promise<EditAnswer>, typed = ''): Promise<boolean> {
  const answered = await asAnswer(answer);
  if (answered.done) {
    forgetRefusal();
    if (answered.said) mention(answered.said);
    toastEdit(answered.toasts ?? []);
  } else {
    const texts = [answered.message, typed === '' ? '' : say(TYPED, { text: typed })];
    refuse({ title: say(NOT_CHANGED), text: texts.join(' ').trim() });
  }
  return answered.done;
}
