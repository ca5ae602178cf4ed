// What a command of the panel would change, before it changes it.
import { Question as Asking } from '../question';
import type { Panel } from './use-panel';

export function Question({ asked, run, back }: Panel) {
  if (!asked) return null;
  return (
    <Asking asked={asked} yes={() => void run(asked.command, { ...asked.options, confirm: asked.confirm })} no={back} />
  );
}
