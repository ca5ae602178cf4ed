// The dialog ภาพรวม: the province's year in pictures, on the screen and on paper.
import { useEffect } from 'preact/hooks';
import type { OverviewState } from '../../commands/pages/overview-state';
import { OVERVIEW } from '../../words/pages/overview';
import { Choice } from '../choice';
import { Failure } from '../failure';
import { t } from '../language';
import { mount } from '../mount';
import { HatchPattern } from './drawing/legend';
import { editionOf } from './edition';
import { DistrictsPicture } from './pictures/districts-picture';
import { FundsPicture, MembersPicture } from './pictures/funds-pictures';
import { PassedPicture } from './pictures/passed-picture';
import { StepsPicture } from './pictures/steps-picture';
import { useOverview } from './use-overview';
import { useWidth } from './use-width';
import { writing } from './writing';

/** A new picture is one file beside this one and a line here. */
const PICTURES = [StepsPicture, DistrictsPicture, PassedPicture, FundsPicture, MembersPicture];

function Toolbar({ state, read }: { state: OverviewState; read(round: string | null): void }) {
  return (
    <div class="toolbar">
      <Choice
        label={t(OVERVIEW.round)}
        value={state.round}
        options={state.rounds.map(({ date, label }) => ({ value: date, label }))}
        choose={read}
      />
      <button type="button" class="primary" onClick={() => print()}>
        {t(OVERVIEW.print)}
      </button>
      <p class="quiet">{t(OVERVIEW.printing)}</p>
    </div>
  );
}

function Pictures({ state }: { state: OverviewState }) {
  const { place, width } = useWidth();
  const words = writing(state);
  const hasReport = state.overview.total.rounds.some(({ mean }) => mean !== null);
  return (
    <div ref={place}>
      <HatchPattern />
      {hasReport ? null : <p class="chip">{t(OVERVIEW.noReports)}</p>}
      {PICTURES.map((Each) => (
        <Each key={Each.name} state={state} width={width} writing={words} />
      ))}
    </div>
  );
}

function Overview() {
  const { state, failed, busy, read } = useOverview();
  useEffect(() => {
    document.body.setAttribute('aria-busy', String(busy));
  }, [busy]);
  return (
    <main>
      {state ? <Toolbar state={state} read={read} /> : null}
      <div role="status">
        {busy ? (
          <p class="quiet">
            <progress aria-label={t(OVERVIEW.loading)} /> {t(OVERVIEW.loading)}
          </p>
        ) : null}
      </div>
      {failed ? <Failure failed={failed} again={() => read()} /> : null}
      {state ? <h1>{editionOf({ state, writing: writing(state) })}</h1> : null}
      {state && !state.overview.LAOs ? <p class="empty">{t(OVERVIEW.empty)}</p> : null}
      {state?.overview.LAOs ? <Pictures state={state} /> : null}
    </main>
  );
}

mount(<Overview />);
