// The form before the user's eyes: asked of the add-on, and the answer to the last question alone is shown.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PrintedForm } from '../../commands/print';
import type { FormId } from '../../words/print';
import { call } from '../call';
import { type Failed, failedBy } from '../failure';

export interface ShownForm {
  form: FormId;
  /** Null: the newest in which anything has been reported. */
  round: string | null;
  /** The last one that came: after a refusal its rounds are still there to choose from. */
  printed: PrintedForm | null;
  failed: Failed | null;
  busy: boolean;
  show(form: FormId, round: string | null): void;
}

export function useForm(first: FormId): ShownForm {
  const [asked, setAsked] = useState<{ form: FormId; round: string | null }>({ form: first, round: null });
  const [printed, setPrinted] = useState<PrintedForm | null>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState(true);
  const questions = useRef(0);

  async function ask(form: FormId, round: string | null): Promise<void> {
    questions.current += 1;
    const question = questions.current;
    setAsked({ form, round });
    setFailed(null);
    setBusy(true);
    const answer = await call('printDocument', form, round).catch(failedBy);
    if (question !== questions.current) return;
    setBusy(false);
    if (!('done' in answer)) setFailed(answer);
    else if (answer.done) setPrinted(answer.result);
    else setFailed({ message: answer.message, detail: null });
  }

  const show = (form: FormId, round: string | null) => void ask(form, round);
  const start = useRef(show);
  useEffect(() => start.current(first, null), [first]);
  return { ...asked, printed, failed, busy, show };
}
