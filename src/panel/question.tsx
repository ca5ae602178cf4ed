// What a command would change, before it changes it.
import { CONFIRM_QUESTION } from '../words/commands/menu';
import { QUESTION } from '../words/pages/panel';
import { intoFocus } from './into-focus';
import { t } from './language';

export interface Asked {
  message: string;
  confirm: string;
  /** It makes a file, and changes nothing. */
  makesFile?: boolean;
}

export function Question({ asked, yes, no }: { asked: Asked; yes(): void; no(): void }) {
  return (
    <section class="question" role="alert" tabIndex={-1} ref={intoFocus}>
      <p>{asked.message}</p>
      <p>
        <strong>{t(asked.makesFile ? QUESTION.file : CONFIRM_QUESTION)}</strong>
      </p>
      <button type="button" class="primary" onClick={yes}>
        {t(asked.makesFile ? QUESTION.yesFile : QUESTION.yes)}
      </button>{' '}
      <button type="button" onClick={no}>
        {t(QUESTION.no)}
      </button>
    </section>
  );
}
