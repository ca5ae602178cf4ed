// The print dialog: a form and a round to choose, the pages as they will be printed, and one button.
import { useEffect, useState } from 'preact/hooks';
import { PRINT_PAGE } from '../../words/outputs/print';
import { Failure } from '../failure';
import { t } from '../language';
import { usePage } from '../use-page';
import { Choices } from './choices';
import { Preview } from './preview';
import { SaveLetter } from './save-letter';
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
  const form = useForm();
  const { asked, printed, failed, busy, show } = form;
  const [pages, setPages] = useState(0);
  usePage(busy);
  const shown = busy || failed ? null : printed;
  // What a PDF is called, and its file.
  useEffect(() => {
    if (shown) document.title = shown.title;
  }, [shown]);
  return (
    <>
      <Toolbar pages={shown ? pages : null} busy={busy} more={<SaveLetter printed={shown} />}>
        <Choices {...form} />
      </Toolbar>
      {failed ? <Failure failed={failed} again={() => show(asked)} /> : null}
      {shown ? <Problems problems={shown.problems} /> : null}
      {shown ? <Preview html={shown.html} laidOut={setPages} /> : null}
    </>
  );
}
