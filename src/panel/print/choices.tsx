// What can be chosen over the pages: the form and its round, and what some forms take beside it.

import { OUTPUT_TABS } from '../../words/outputs/outputs';
import { PRINT_PAGE } from '../../words/outputs/print';
import { PANEL } from '../../words/pages/panel';
import { Choice } from '../choice';
import { t } from '../language';
import { FIRST_FORM, type ShownForm } from './use-form';

/** Rounds that a comparison can look back to: those before the one that is shown. */
function Previous({ asked, printed, show }: ShownForm) {
  if (!printed?.takes.includes('previous')) return null;
  const at = printed.rounds.map(({ date }) => date).indexOf(printed.round);
  const earlier = printed.rounds.slice(0, Math.max(0, at));
  const last = earlier[earlier.length - 1];
  return (
    <Choice
      label={t(PRINT_PAGE.previous)}
      value={asked.previous || (last ? last.date : null)}
      options={earlier.map(({ date, label }) => ({ value: date, label }))}
      choose={(previous) => show({ ...asked, previous })}
    />
  );
}

function Indicator({ asked, printed, show }: ShownForm) {
  if (!printed?.takes.includes('indicator') || printed.indicators.length < 2) return null;
  return (
    <Choice
      label={t(PRINT_PAGE.indicator)}
      value={asked.indicator || (printed.indicators[0]?.id ?? null)}
      options={printed.indicators.map(({ id, label }) => ({ value: id, label }))}
      choose={(indicator) => show({ ...asked, indicator })}
    />
  );
}

/** Another form or round is looked at without what was said for the one before. */
export function Choices(shown: ShownForm) {
  const { asked, printed, show } = shown;
  const forms = printed
    ? printed.forms.map((value, index) => ({ value, label: printed.formNames[index] as string }))
    : [{ value: FIRST_FORM, label: t(OUTPUT_TABS[FIRST_FORM]) }];
  const { round } = asked;
  return (
    <>
      <Choice
        label={t(PRINT_PAGE.form)}
        value={asked.form}
        options={forms}
        choose={(id) => show({ form: id as string, round, previous: null, indicator: null })}
      />
      <Choice
        label={t(PANEL.round)}
        value={round || (printed ? printed.round : null)}
        options={(printed ? printed.rounds : []).map(({ date, label }) => ({ value: date, label }))}
        choose={(date) => show({ ...asked, round: date, previous: null })}
      />
      <Previous {...shown} />
      <Indicator {...shown} />
    </>
  );
}
