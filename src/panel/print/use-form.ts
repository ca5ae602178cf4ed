// The form before the user's eyes: asked of the add-on, and the answer to the last question alone is shown.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PrintedForm } from '../../commands/printing/print';
import { call } from '../call';
import { type Failed, failedBy } from '../failure';

/** What is asked for; null: what the add-on takes where nothing is said. */
export interface Asked {
  form: string;
  round: string | null;
  previous: string | null;
  indicator: string | null;
  district: string | null;
  explained: boolean | null;
}

export interface ShownForm {
  asked: Asked;
  /** The last one that came: after a refusal its rounds are still there to choose from. */
  printed: PrintedForm | null;
  failed: Failed | null;
  busy: boolean;
  show(asked: Asked): void;
}

/** The one that is sent to the department. */
export const FIRST_FORM = 'summary';

export const NOTHING_SAID = { round: null, previous: null, indicator: null, district: null, explained: null };

/** Asked for when the page opens, and whenever something else is chosen. */
export function useForm(): ShownForm {
  const [asked, setAsked] = useState<Asked>({ form: FIRST_FORM, ...NOTHING_SAID });
  const [printed, setPrinted] = useState<PrintedForm | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(true);
  const questions = useRef(0);

  async function ask(wanted: Asked): Promise<void> {
    questions.current += 1;
    const question = questions.current;
    setAsked(wanted);
    setFailed(null);
    setBusy(true);
    const { form, ...options } = wanted;
    const answer = await call('printDocument', form, options).catch(failedBy);
    if (question !== questions.current) return;
    setBusy(false);
    if (!('done' in answer)) setFailed(answer);
    else if (answer.done) setPrinted(answer.result);
    else setFailed({ message: answer.message, detail: null });
  }

  const show = (wanted: Asked) => void ask(wanted);
  const start = useRef(show);
  useEffect(() => start.current({ form: FIRST_FORM, ...NOTHING_SAID }), []);
  return { asked, printed, failed, busy, show };
}
