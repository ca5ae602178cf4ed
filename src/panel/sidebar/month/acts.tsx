// A button for each act that may be done now on a district's report, and the few words that some of them ask for.
import type { PanelMonth } from '../../../commands/pages/panel-month';
import { COMMAND_NAMES } from '../../../words/commands/command-names';
import { MONTH } from '../../../words/pages/month';
import type { Text } from '../../../words/text';
import { t } from '../../language';
import { TextForm } from '../text-form';
import { ReopenForm } from './reopen-form';
import type { ActId, ActsOfDistrict, Asking } from './use-acts';

export function Form({ asking, act, cancel }: Pick<ActsOfDistrict, 'act' | 'cancel'> & { asking: Asking }) {
  if (!asking) return null;
  if (asking.about === 'return')
    return (
      <TextForm
        label={t(MONTH.note)}
        button={t(MONTH.withNote)}
        send={(note) => act('return', { note })}
        cancel={cancel}
      />
    );
  if (asking.about === 'reopen')
    return <ReopenForm send={(until, reason) => act('reopen', { until, reason })} cancel={cancel} />;
  return (
    <TextForm
      label={t(MONTH.reason)}
      button={t(MONTH.withReason)}
      send={(reason) => act('hand-in', { reason })}
      cancel={cancel}
    >
      <p class="lacks">{asking.lacks}</p>
    </TextForm>
  );
}

interface ActButtonProps {
  id: ActId;
  district: string;
  press(): void;
  isFirst?: boolean;
  /** In the place of the act's own. */
  name?: Text;
}

/** Beside other districts' it is told apart by its name alone. */
function ActButton({ id, district, press, isFirst = false, name = COMMAND_NAMES[id] as Text }: ActButtonProps) {
  return (
    <button type="button" class={isFirst ? 'primary' : ''} aria-label={`${t(name)} ${district}`} onClick={press}>
      {t(name)}
    </button>
  );
}

interface ActsProps extends Pick<ActsOfDistrict, 'act' | 'ask'> {
  month: PanelMonth;
  district: string;
}

export function Acts({ month, district, act, ask }: ActsProps) {
  const { acts, state, reported, expected } = month;
  const may = (id: ActId) => acts.includes(id);
  const isAgain = state === 'accepted';
  return (
    <div class="acts">
      {may('hand-in') ? <ActButton id="hand-in" district={district} press={() => act('hand-in')} isFirst /> : null}
      {may('confirm-no-change') && reported < expected ? (
        <>
          <ActButton id="confirm-no-change" district={district} press={() => act('confirm-no-change')} />
          <p class="quiet">{t(MONTH.noChangeHelp)}</p>
        </>
      ) : null}
      {may('accept') && !isAgain ? (
        <ActButton id="accept" district={district} press={() => act('accept')} isFirst />
      ) : null}
      {may('return') ? <ActButton id="return" district={district} press={() => ask({ about: 'return' })} /> : null}
      {may('reopen') ? <ActButton id="reopen" district={district} press={() => ask({ about: 'reopen' })} /> : null}
      {may('accept') && isAgain ? (
        <>
          <ActButton id="accept" district={district} press={() => act('accept')} name={MONTH.acceptAgain} />
          <p class="quiet">{t(MONTH.acceptAgainHelp)}</p>
        </>
      ) : null}
    </div>
  );
}
