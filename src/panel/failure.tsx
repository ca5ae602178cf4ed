// What went wrong, what is safe, and what to do: for a refusal of the add-on, and for a fault.
import { FAILURE } from '../words/pages/panel';
import { intoFocus } from './into-focus';
import { t } from './language';

/** `detail`: what Google said, for whoever keeps the sheet. */
export interface Failed {
  message: string;
  detail: string | null;
}

/** A fault: what the page says of it, and what whoever mends it wants to read. */
export function failedBy(error: unknown): Failed {
  const { name, message } = Object(error) as { name?: string; message?: string };
  return { message: t(FAILURE.unexpected), detail: [name, message].filter(Boolean).join(': ') || String(error) };
}

export function Failure({ failed, again }: { failed: Failed; again(): void }) {
  return (
    <section class="failure" role="alert" tabIndex={-1} ref={intoFocus}>
      <h2>{t(failed.detail === null ? FAILURE.refusedTitle : FAILURE.title)}</h2>
      <p>{failed.message}</p>
      {failed.detail === null ? null : (
        <details>
          <summary>{t(FAILURE.detail)}</summary>
          <pre>{failed.detail}</pre>
        </details>
      )}
      <button type="button" onClick={again}>
        {t(FAILURE.tryAgain)}
      </button>
    </section>
  );
}
