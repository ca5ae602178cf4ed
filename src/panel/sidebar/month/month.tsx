// Where a district's report of the round stands, what is to be done next and by when, what may be done now, and the receipt.
import type { PanelMonth } from '../../../commands/pages/panel-month';
import { type RoundStateId, STATES } from '../../../domain/month/state';
import { isTown } from '../../../domain/province/district-name';
import { MONTH } from '../../../words/pages/month';
import { DISTRICT_TURN, STATE_WORDS } from '../../../words/workbook/acts';
import { t } from '../../language';
import type { Panel } from '../use-panel';
import { Acts, Form } from './acts';
import { daysWord, dueWord } from './moments';
import { Receipt } from './receipt';
import { useActs } from './use-acts';

interface MonthProps {
  month: PanelMonth;
  district: string;
  province: string;
  /** In words. */
  round: string;
  run: Panel['run'];
}

/** A receipt of a report that is being mended says nothing any more. */
const hasReceipt = (state: RoundStateId) => !STATES[state].isOpen && state !== 'not-open';

function Standing({ month, district }: Pick<MonthProps, 'month' | 'district'>) {
  const { state, reported, expected, mustFix, daysLeft } = month;
  const { next } = STATE_WORDS[state];
  const who = t(DISTRICT_TURN[isTown(district) ? 'town' : 'district']);
  const due = [dueWord(month), daysWord(daysLeft)].filter((word) => word !== '');
  return (
    <>
      {next ? <p>{t(MONTH.next, { next: t(next, { who }) })}</p> : null}
      {due.length ? (
        <p class="unbroken">{due.map((word, index) => [index ? ' ' : '', <strong key={word}>{word}</strong>])}</p>
      ) : null}
      <p class="unbroken">
        <span>{t(MONTH.counts, { reported, expected })}</span>{' '}
        {mustFix ? <span>{t(MONTH.mustFix, { mustFix })}</span> : null}
      </p>
    </>
  );
}

export function Month({ month, district, province, round, run }: MonthProps) {
  const { asking, ask, place, act, cancel } = useActs(district, run);
  const { acts, state, receipt } = month;
  return (
    <div class="month" ref={place}>
      <Standing month={month} district={district} />
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
