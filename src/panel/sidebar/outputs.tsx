// A button for each output that can be built, with what it is for.
import type { PanelOutput } from '../../commands/panel-state';
import { COMMAND_NAMES, COMMAND_WORDS, type CommandWords } from '../../words/commands';
import { OUTPUTS_VIEW } from '../../words/panel';
import type { Text } from '../../words/text';
import { t } from '../language';

interface OutputsProps {
  outputs: readonly PanelOutput[];
  /** The round's label. */
  round: string;
  build(command: string): void;
}

/** The one that is sent to the department. */
const FIRST = 'summary';

export function Outputs({ outputs, round, build }: OutputsProps) {
  const ordered = [
    ...outputs.filter(({ command }) => command === FIRST),
    ...outputs.filter(({ command }) => command !== FIRST),
  ];
  return (
    <>
      <p class="quiet">{t(OUTPUTS_VIEW.forRound, { round })}</p>
      <ul class="outputs">
        {ordered.map(({ command }) => {
          const { help } = COMMAND_WORDS[command] as CommandWords;
          return (
            <li key={command}>
              <button type="button" class={command === FIRST ? 'primary' : ''} onClick={() => build(command)}>
                {t(COMMAND_NAMES[command] as Text)}
              </button>
              <p class="quiet">{t(help)}</p>
            </li>
          );
        })}
      </ul>
    </>
  );
}
