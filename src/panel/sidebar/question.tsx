// What a command would change, before it changes it.
import { CONFIRM_QUESTION } from '../../words/menu';
import { QUESTION } from '../../words/panel';
import { t } from '../language';
import type { Panel } from './use-panel';

export function Question({ asked, run, leave }: Panel) {
  if (!asked) return null;
  return (
    <section class="question" role="alert">
      <p>{asked.message}</p>
      <p>
        <strong>{t(CONFIRM_QUESTION)}</strong>
      </p>
      <button type="button" class="primary" onClick={() => run(asked.command, { confirm: asked.confirm })}>
        {t(QUESTION.yes)}
      </button>{' '}
      <button type="button" onClick={leave}>
        {t(QUESTION.no)}
      </button>
    </section>
  );
}
