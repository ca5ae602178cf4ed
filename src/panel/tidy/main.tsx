// The dialog จัดระเบียบ: what was typed in many ways, how it would be written, and the button that does it.
import { useEffect, useRef } from 'preact/hooks';
import type { ChangesResult } from '../../commands/changes/changes-result';
import { CHANGES_PAGE, TIDY_PAGE } from '../../words/pages/changes-page';
import { IMPORT_PAGE } from '../../words/pages/import-page';
import { closePage } from '../call';
import { After } from '../changes/after';
import { Happening } from '../changes/happening';
import { Counts, Preview } from '../changes/preview';
import { type AskedAgain, useChanges } from '../changes/use-changes';
import { intoFocus } from '../into-focus';
import { t } from '../language';
import { mount } from '../mount';
import { usePage } from '../use-page';
import { useWork } from '../use-work';

function TidyPage() {
  const work = useWork<string, AskedAgain>(t(TIDY_PAGE.looking));
  const { busy, fail, attempt } = work;
  const changes = useChanges<ChangesResult>('tidy', work);
  const { shown, taken } = changes;
  usePage(busy !== null);

  const look = () =>
    void attempt(t(TIDY_PAGE.looking), async () => {
      const refusal = await changes.look({});
      if (refusal) fail({ message: refusal.message, detail: null });
    });
  const first = useRef(look);
  useEffect(() => first.current(), []);

  const further = (
    <>
      <button type="button" disabled={busy !== null} onClick={look}>
        {t(TIDY_PAGE.again)}
      </button>
      <button type="button" onClick={closePage}>
        {t(IMPORT_PAGE.close)}
      </button>
    </>
  );
  return (
    <main>
      <p>{t(TIDY_PAGE.intro)}</p>
      <Happening work={work} again={look} />
      {taken ? (
        <After {...changes} isBusy={busy !== null}>
          {further}
        </After>
      ) : null}
      {shown && !taken ? (
        <section key={shown.nth} aria-labelledby="shown">
          <h2 id="shown" tabIndex={-1} ref={intoFocus}>
            {t(CHANGES_PAGE.title)}
          </h2>
          <Counts counts={shown.result.counts} />
          <Preview result={shown.result} takeWords={TIDY_PAGE.take} isBusy={busy !== null} take={changes.take}>
            {further}
          </Preview>
        </section>
      ) : null}
    </main>
  );
}

mount(<TidyPage />, 'tidy');
