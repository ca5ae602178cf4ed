// The dialog อปท. เปลี่ยนแปลง: what happens to which LAOs is asked, what would become of it is shown, and it is written once that is agreed to.

import { CHANGE_LAO_EFFECT, CHANGE_LAO_PAGE } from '../../words/pages/change-lao-page';
import { IMPORT_PAGE } from '../../words/pages/import-page';
import { closePage } from '../call';
import { After } from '../changes/after';
import { Happening } from '../changes/happening';
import { Take } from '../changes/take';
import { intoFocus } from '../into-focus';
import { t } from '../language';
import { mount } from '../mount';
import { usePage } from '../use-page';
import { Effect, Heading, Lines } from './effect';
import { Form } from './form';
import { type ChangeLao, useChangeLao } from './use-change-lao';

interface PartProps {
  page: ChangeLao;
}

const Close = () => (
  <button type="button" onClick={closePage}>
    {t(IMPORT_PAGE.close)}
  </button>
);

function Asked({ page }: PartProps) {
  const { work, state, said, mean, look } = page;
  return (
    <>
      <p>{t(CHANGE_LAO_PAGE.intro)}</p>
      {state ? <Form state={state} said={said} mean={mean} /> : null}
      <Happening work={work} again={look} />
      <Take>
        {state ? (
          <button type="button" class="primary" disabled={work.busy !== null} onClick={look}>
            {t(CHANGE_LAO_PAGE.look)}
          </button>
        ) : null}
        <Close />
      </Take>
    </>
  );
}

function Shown({ page: { work, changes, look } }: PartProps) {
  const { shown, take, leave } = changes;
  const isBusy = work.busy !== null;
  if (!shown) return null;
  return (
    <>
      <section key={shown.nth} aria-labelledby="shown">
        <h2 id="shown" tabIndex={-1} ref={intoFocus}>
          {t(CHANGE_LAO_EFFECT.title)}
        </h2>
        <Effect result={shown.result} />
      </section>
      <Happening work={work} again={look} />
      <Take>
        <button type="button" class="primary" disabled={isBusy} onClick={() => take()}>
          {t(CHANGE_LAO_PAGE.take)}
        </button>
        <button type="button" disabled={isBusy} onClick={leave}>
          {t(CHANGE_LAO_PAGE.back)}
        </button>
      </Take>
    </>
  );
}

function Done({ page: { work, changes, next } }: PartProps) {
  const { shown, undone } = changes;
  const isBusy = work.busy !== null;
  return (
    <>
      <Happening work={work} again={changes.undo} />
      {shown && !undone ? (
        <>
          <Heading result={shown.result} />
          <Lines result={shown.result} />
        </>
      ) : null}
      <After {...changes} isBusy={isBusy}>
        <button type="button" disabled={isBusy} onClick={next}>
          {t(CHANGE_LAO_PAGE.other)}
        </button>
        <Close />
      </After>
    </>
  );
}

function ChangeLaoPage() {
  const page = useChangeLao();
  const { shown, taken } = page.changes;
  usePage(page.work.busy !== null);
  const Part = taken ? Done : shown ? Shown : Asked;
  return (
    <main>
      <Part page={page} />
    </main>
  );
}

mount(<ChangeLaoPage />, 'change-lao');
