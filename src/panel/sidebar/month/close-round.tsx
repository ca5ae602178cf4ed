// The province closes the round that is shown: what is still open, and what will happen, is said first.
import { useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../../commands/pages/panel-state';
import { COMMAND_NAMES } from '../../../words/commands/command-names';
import { MONTH } from '../../../words/pages/month';
import type { Text } from '../../../words/text';
import { intoFocus } from '../../into-focus';
import { t } from '../../language';
import type { Panel } from '../use-panel';

interface CloseRoundProps extends Pick<Panel, 'run'> {
  state: PanelState;
  /** In words. */
  round: string;
}

export function CloseRound({ state, round, run }: CloseRoundProps) {
  const [isAsked, ask] = useState(false);
  const wasLeft = useRef(false);
  const name = t(COMMAND_NAMES['close-round'] as Text);
  if (!state.mayClose) return null;
  if (!isAsked)
    return (
      <p>
        <button type="button" ref={wasLeft.current ? intoFocus : null} onClick={() => ask(true)}>
          {name}
        </button>
      </p>
    );
  const open = state.districts.filter(({ month }) => month && month.state !== 'accepted' && month.state !== 'closed');
  const leave = () => {
    wasLeft.current = true;
    ask(false);
  };
  const close = async () => {
    const outcome = await run('close-round');
    if (outcome?.done) ask(false);
  };
  return (
    <section class="question" role="alert" tabIndex={-1} ref={intoFocus}>
      <p>{t(MONTH.closing, { round, count: open.length })}</p>
      <button type="button" class="primary" onClick={() => void close()}>
        {t(MONTH.close, { round })}
      </button>{' '}
      <button type="button" onClick={leave}>
        {t(MONTH.cancel)}
      </button>
    </section>
  );
}
