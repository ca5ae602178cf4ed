// What a command would change, before it changes it.
import { CONFIRM_QUESTION } from '../words/commands/menu';
import { QUESTION } from '../words/pages/panel';
import { intoFocus } from './into-focus';
import { t } from './language';

export interface Asked {
  message: string;
  confirm: string;
}

export function Question({ asked, yes, no }: { asked: Asked; yes(): void; no(): void }) {
  return (
    <section class="question" role="alert" tabIndex={-1} ref={intoFocus}>
      <p>{asked.message}</p>
      <p>
        <strong>{t(CONFIRM_QUESTION)}</strong>
      </p>
      <button type="button" class="primary" onClick={yes}>
        {t(QUESTION.yes)}
      </button>{' '}
      <button type="button" onClick={no}>
        {t(QUESTION.no)}
      </button>
    </section>
  );
}
