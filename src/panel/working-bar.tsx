// A bar while a command works: how far it is, where that is known.
import type { Progress } from './run-to-end';

export function WorkingBar({ label, progress }: { label: string; progress: Progress | null }) {
  return progress ? (
    <progress aria-label={label} value={progress.done} max={progress.all} />
  ) : (
    <progress aria-label={label} />
  );
}
