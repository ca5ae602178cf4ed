// The print dialog: a form and a round to choose, the pages as they will be printed, and one button.
import { useState } from 'preact/hooks';
import { PANEL } from '../../words/panel';
import { FORM_IDS, FORM_WORDS, type FormId, PRINT_PAGE } from '../../words/print';
import { Choice } from '../choice';
import { Failure } from '../failure';
import { t } from '../language';
import { Preview } from './preview';
import { Toolbar } from './toolbar';
import { useForm } from './use-form';

function Problems({ problems }: { problems: readonly string[] }) {
  if (!problems.length) return null;
  return (
    <section class="problems" role="alert" aria-label={t(PRINT_PAGE.look)}>
      <h2>{t(PRINT_PAGE.look)}</h2>
      {problems.map((problem) => (
        <p key={problem}>{problem}</p>
      ))}
    </section>
  );
}

export function Dialog() {
  const { form, round, printed, failed, busy, show } = useForm('summary');
  const [pages, setPages] = useState(0);
  const shown = busy || failed ? null : printed;
  return (
    <>
      <Toolbar pages={shown ? pages : null} busy={busy}>
        <Choice
          label={t(PRINT_PAGE.form)}
          value={form}
          options={FORM_IDS.map((id) => ({ value: id, label: t(FORM_WORDS[id]) }))}
          choose={(id) => show(id as FormId, round)}
        />
        <Choice
          label={t(PANEL.round)}
          value={round || (printed ? printed.round : null)}
          options={(printed ? printed.rounds : []).map(({ date, label }) => ({ value: date, label }))}
          choose={(date) => show(form, date)}
        />
      </Toolbar>
      {failed ? <Failure failed={failed} again={() => show(form, round)} /> : null}
      {shown ? <Problems problems={shown.problems} /> : null}
      {shown ? <Preview html={shown.html} laidOut={setPages} /> : null}
    </>
  );
}
