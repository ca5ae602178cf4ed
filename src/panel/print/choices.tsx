// What can be chosen over the pages: the form and its round, and what some forms take beside it.

import { OUTPUT_TABS } from '../../words/outputs/outputs';
import { PRINT_PAGE } from '../../words/outputs/print';
import { PANEL } from '../../words/pages/panel';
import { Choice } from '../choice';
import { t } from '../language';
import { FIRST_FORM, NOTHING_SAID, type ShownForm } from './use-form';

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

/** Whom a packet goes to: the department, or one of the districts. */
function District({ asked, printed, show }: ShownForm) {
  if (!printed?.takes.includes('district')) return null;
  const districts = printed.districts.map((name) => ({ value: name, label: name }));
  return (
    <Choice
      label={t(PRINT_PAGE.district)}
      value={asked.district}
      any={t(PRINT_PAGE.department)}
      options={districts}
      choose={(district) => show({ ...asked, district })}
    />
  );
}

function Explained({ asked, printed, show }: ShownForm) {
  if (!printed?.takes.includes('explained')) return null;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={asked.explained === true}
        onChange={({ currentTarget }) => show({ ...asked, explained: currentTarget.checked || null })}
      />
      {t(PRINT_PAGE.explained)}
    </label>
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
        choose={(id) => show({ ...NOTHING_SAID, form: id as string, round })}
      />
      <Choice
        label={t(PANEL.round)}
        value={round || (printed ? printed.round : null)}
        options={(printed ? printed.rounds : []).map(({ date, label }) => ({ value: date, label }))}
        choose={(date) => show({ ...asked, round: date, previous: null })}
      />
      <Previous {...shown} />
      <Indicator {...shown} />
      <District {...shown} />
      <Explained {...shown} />
    </>
  );
}
