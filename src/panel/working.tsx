// What is under way, in words and as a bar, and afterwards what is to be said of it: it stays in view, however far down in a long page the
// button was.
import type { ComponentChildren } from 'preact';
import { PANEL_STATE } from '../words/pages/panel-state';
import { intoFocus } from './into-focus';
import { t } from './language';
import { useStays } from './use-stays';
import type { Work } from './use-work';
import { WorkingBar } from './working-bar';

interface WorkingProps extends Pick<Work<unknown, unknown>, 'busy' | 'progress' | 'pressed' | 'back'> {
  /** What it is, once it takes more than one execution. */
  doing: string | null;
  said: ComponentChildren;
  /** It came of itself, and leaves the keyboard where it is. */
  isQuiet?: boolean;
}

export function Working({ busy, progress, pressed, back, doing, said, isQuiet = false }: WorkingProps) {
  const isSaid = busy === null && said !== null;
  return (
    <div class="status" role="status" ref={useStays<HTMLDivElement>('top')}>
      {busy === null ? null : (
        <p class="busy">
          <WorkingBar label={busy} progress={progress} /> {doing ?? busy}
          {pressed ? <strong> {t(PANEL_STATE.wait)}</strong> : null}
        </p>
      )}
      {isSaid ? (
        <p class="said" key={isQuiet ? 'quiet' : 'said'} tabIndex={-1} ref={isQuiet ? null : intoFocus}>
          <span>{said}</span>
          {isQuiet ? null : (
            <button type="button" class="dismiss" aria-label={t(PANEL_STATE.dismiss)} onClick={back}>
              <svg viewBox="0 0 16 16" aria-hidden="true">
                <path d="M4 4L12 12M12 4L4 12" />
              </svg>
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
}
