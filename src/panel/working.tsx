// What is under way, in words and as a bar, and afterwards what is to be said of it.
import { intoFocus } from './into-focus';
import type { Progress } from './run-to-end';
import { WorkingBar } from './working-bar';

interface WorkingProps {
  busy: string | null;
  progress: Progress | null;
  /** What it is, once it takes more than one execution. */
  doing: string | null;
  said: string | null;
}

export function Working({ busy, progress, doing, said }: WorkingProps) {
  return (
    <div class="status" role="status">
      {busy === null ? null : (
        <p class="busy">
          <WorkingBar label={busy} progress={progress} /> {doing ?? busy}
        </p>
      )}
      {busy === null && said !== null ? (
        <p class="said" tabIndex={-1} ref={intoFocus}>
          {said}
        </p>
      ) : null}
    </div>
  );
}
