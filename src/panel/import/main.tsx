// The dialog that brings in a list: results are shown cell by cell and written once that is agreed to; a roster goes to set-up.

import type { ComponentChildren } from 'preact';
import { IMPORT_PAGE } from '../../words/pages/import-page';
import { closePage } from '../call';
import { After } from '../changes/after';
import { Happening } from '../changes/happening';
import { Take } from '../changes/take';
import { intoFocus } from '../into-focus';
import { t } from '../language';
import { mount } from '../mount';
import { usePage } from '../use-page';
import { GivenList, linesOf } from './given-list';
import { ShownList } from './shown';
import { type Import, useImport } from './use-import';

function Give({ page, children }: { page: Import; children: ComponentChildren }) {
  const { work, known, given, give, refuse, go } = page;
  const isRoster = known === 'new' || given.isRoster;
  return (
    <>
      {known === 'new' ? <p class="chip">{t(IMPORT_PAGE.notSetUp)}</p> : null}
      <p>{t(IMPORT_PAGE.intro)}</p>
      <p class="quiet">{t(isRoster ? IMPORT_PAGE.columns : IMPORT_PAGE.firstSeen)}</p>
      <GivenList given={given} known={known} give={give} refuse={refuse} />
      <p class="quiet">{t(IMPORT_PAGE.lines, { count: linesOf(given.list) })}</p>
      {children}
      {isRoster ? <p class="quiet">{t(IMPORT_PAGE.safe)}</p> : null}
      <button type="button" class="primary" disabled={work.busy !== null} onClick={go}>
        {t(isRoster ? IMPORT_PAGE.import : IMPORT_PAGE.look)}
      </button>
    </>
  );
}

function Further({ page: { next } }: { page: Import }) {
  return (
    <>
      <button type="button" onClick={next}>
        {t(IMPORT_PAGE.other)}
      </button>
      <button type="button" class="primary" onClick={closePage}>
        {t(IMPORT_PAGE.close)}
      </button>
    </>
  );
}

function RosterDone({ page, said }: { page: Import; said: string }) {
  return (
    <>
      <p class="good" role="status" tabIndex={-1} ref={intoFocus}>
        {said}
      </p>
      <Take>
        <Further page={page} />
      </Take>
    </>
  );
}

function ImportPage() {
  const page = useImport();
  const { work, changes, roster } = page;
  usePage(work.busy !== null);
  if (roster.done !== null)
    return (
      <main>
        <RosterDone page={page} said={roster.done} />
      </main>
    );
  const happening = <Happening work={work} again={page.go} />;
  if (!changes.shown)
    return (
      <main>
        <Give page={page}>{happening}</Give>
      </main>
    );
  return (
    <main>
      {happening}
      {changes.taken ? (
        <After {...changes} isBusy={work.busy !== null}>
          <Further page={page} />
        </After>
      ) : (
        <ShownList page={page} />
      )}
    </main>
  );
}

mount(<ImportPage />, 'import');
