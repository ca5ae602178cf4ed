// Where a district's report of the round stands, what is to be done next and by when, and a button for each act that may be done now.
import { useRef, useState } from 'preact/hooks';
import type { PanelMonth } from '../../../commands/pages/panel-month';
import type { Options } from '../../../commands/running/command';
import { type RoundStateId, STATES } from '../../../domain/month/state';
import { COMMAND_NAMES } from '../../../words/commands/commands';
import { MONTH } from '../../../words/pages/month';
import type { Text } from '../../../words/text';
import { STATE_WORDS } from '../../../words/workbook/acts';
import { t } from '../../language';
import { TextForm } from '../text-form';
import type { Panel } from '../use-panel';
import { daysWord, dueWord } from './moments';
import { Receipt } from './receipt';

interface MonthProps {
  month: PanelMonth;
  district: string;
  province: string;
  /** In words. */
  round: string;
  run: Panel['run'];
}

type ActId = PanelMonth['acts'][number];

/** What is asked for before an act: the note of a return, or the reason for which an incomplete report is handed in. */
type Asking = { about: 'return' } | { about: 'hand-in'; lacks: string } | null;

const INCOMPLETE = 'hand-in-incomplete';

/** A receipt of a report that is being mended says nothing any more. */
const hasReceipt = (state: RoundStateId) => !STATES[state].isOpen && state !== 'not-open';

function Standing({ month }: Pick<MonthProps, 'month'>) {
  const { state, reported, expected, mustFix, daysLeft } = month;
  const { next } = STATE_WORDS[state];
  const due = [dueWord(month), daysWord(daysLeft)].filter((word) => word !== '');
  return (
    <>
      {next ? <p>{t(MONTH.next, { next: t(next) })}</p> : null}
      {due.length ? (
        <p class="unbroken">
          {due.map((word) => (
            <strong key={word}>{word} </strong>
          ))}
        </p>
      ) : null}
      <p class="unbroken">
        <span>{t(MONTH.counts, { reported, expected })}</span>{' '}
        {mustFix ? <span>{t(MONTH.mustFix, { mustFix })}</span> : null}
      </p>
    </>
  );
}

/** What runs the acts of a district, and what it asks for before. */
function useActs({ district, run }: Pick<MonthProps, 'district' | 'run'>) {
  const [asking, ask] = useState<Asking>(null);
  const place = useRef<HTMLDivElement>(null);
  /** The button that was pressed may be gone by then. */
  const backToHead = () => {
    const head = place.current?.closest('details')?.querySelector('summary');
    if (head) head.focus();
  };
  const act = async (id: ActId, options: Options = {}) => {
    const outcome = await run(id, { district, ...options }, INCOMPLETE);
    if (!outcome) return;
    if (outcome.done) {
      ask(null);
      backToHead();
    } else if (outcome.code === INCOMPLETE) ask({ about: 'hand-in', lacks: outcome.message });
  };
  const cancel = () => {
    ask(null);
    backToHead();
  };
  return { asking, ask, place, act: (id: ActId, options?: Options) => void act(id, options), cancel };
}

function Form({ asking, act, cancel }: Pick<ReturnType<typeof useActs>, 'act' | 'cancel'> & { asking: Asking }) {
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

type ActsProps = Pick<MonthProps, 'month' | 'district'> & Pick<ReturnType<typeof useActs>, 'act' | 'ask'>;

function Acts({ month, district, act, ask }: ActsProps) {
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
      {may('accept') && isAgain ? (
        <>
          <ActButton id="accept" district={district} press={() => act('accept')} name={MONTH.acceptAgain} />
          <p class="quiet">{t(MONTH.acceptAgainHelp)}</p>
        </>
      ) : null}
    </div>
  );
}

export function Month({ month, district, province, round, run }: MonthProps) {
  const { asking, ask, place, act, cancel } = useActs({ district, run });
  const { acts, state, receipt } = month;
  return (
    <div class="month" ref={place}>
      <Standing month={month} />
      {asking && acts.includes(asking.about) ? (
        <Form asking={asking} act={act} cancel={cancel} />
      ) : (
        <Acts month={month} district={district} act={act} ask={ask} />
      )}
      {receipt && hasReceipt(state) ? (
        <Receipt receipt={receipt} province={province} district={district} round={round} />
      ) : null}
    </div>
  );
}
