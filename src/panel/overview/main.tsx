// The dialog ภาพรวม: the province's year in pictures, on the screen and on paper.
import type { OverviewState } from '../../commands/pages/overview-state';
import { PRINT_PAGE } from '../../words/outputs/print';
import { GROWTH_PICTURE, OVERVIEW } from '../../words/pages/overview';
import { Choice } from '../choice';
import { Failure } from '../failure';
import { t } from '../language';
import { mount } from '../mount';
import { usePage } from '../use-page';
import { HatchPattern } from './drawing/legend';
import { editionOf } from './edition';
import { AmountsPicture } from './pictures/amounts-picture';
import { DistrictsPicture } from './pictures/districts-picture';
import { GrowthPicture } from './pictures/growth-picture';
import { PassedPicture } from './pictures/passed-picture';
import type { Drawn } from './pictures/picture';
import { StepsPicture } from './pictures/steps-picture';
import { type Read, useOverview } from './use-overview';
import { useWidth } from './use-width';
import { writing } from './writing';

/** A new picture of steps is one file beside this one and a line here; what indicators show beside them comes with the state. */
const STEPS_PICTURES = [StepsPicture, DistrictsPicture, PassedPicture];

function hasReport(state: OverviewState): boolean {
  if (state.kind === 'steps') return state.overview.total.rounds.some(({ mean }) => mean !== null);
  return state.overview.rounds.some(({ unknown }) => unknown < state.overview.LAOs);
}

function Toolbar({ state, read }: Pick<Read, 'read'> & { state: OverviewState }) {
  return (
    <div class="toolbar">
      <Choice
        label={t(OVERVIEW.round)}
        value={state.round}
        options={state.rounds.map(({ date, label }) => ({ value: date, label }))}
        choose={(round) => read(round)}
      />
      {state.indicators.length < 2 ? null : (
        <Choice
          label={t(PRINT_PAGE.indicator)}
          value={state.indicator}
          options={state.indicators.map(({ id, label }) => ({ value: id, label }))}
          // Its rounds may be others.
          choose={(indicator) => read(null, indicator)}
        />
      )}
      <button type="button" class="primary" onClick={() => print()}>
        {t(OVERVIEW.print)}
      </button>
      <p class="quiet">{t(OVERVIEW.printing)}</p>
    </div>
  );
}

function PicturesOfSteps(drawn: Drawn) {
  return (
    <>
      {STEPS_PICTURES.map((Each) => (
        <Each key={Each.name} {...drawn} />
      ))}
      {drawn.state.growths.map((growth) => (
        <GrowthPicture key={growth.id} growth={growth} noTarget={GROWTH_PICTURE.noTarget} drawn={drawn} />
      ))}
    </>
  );
}

function Pictures({ state }: { state: OverviewState }) {
  const { place, width } = useWidth();
  const words = writing(state);
  return (
    <div ref={place}>
      <HatchPattern />
      {hasReport(state) ? null : <p class="chip">{t(OVERVIEW.noReports)}</p>}
      {state.kind === 'steps' ? (
        <PicturesOfSteps state={state} width={width} writing={words} />
      ) : (
        <AmountsPicture state={state} width={width} writing={words} />
      )}
    </div>
  );
}

function Overview() {
  const { state, failed, busy, read } = useOverview();
  usePage(busy);
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

mount(<Overview />, 'overview', true);
