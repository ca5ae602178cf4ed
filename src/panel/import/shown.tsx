// The preview of a list of results: what was understood, what would change, what is missing; then what was written.
import type { ImportResult } from '../../commands/changes/import';
import { CHANGES_PAGE } from '../../words/pages/changes-page';
import { IMPORT_PAGE, IMPORT_TAKE, UNDERSTOOD } from '../../words/pages/import-page';
import { Kind } from '../changes/kinds';
import { Counts, Preview } from '../changes/preview';
import { SomeOf } from '../changes/some-of';
import { intoFocus } from '../into-focus';
import { t } from '../language';
import { AddLaos } from './add-laos';
import { Understood } from './understood';
import type { Import } from './use-import';

function Lacking({ lacking }: Pick<ImportResult, 'lacking'>) {
  return (
    <Kind title={t(UNDERSTOOD.lacking)} count={lacking.length} isOpen={false}>
      <SomeOf
        items={lacking}
        line={({ lao, district }) => (
          <li key={`${district} ${lao}`}>
            {lao} <span class="quiet">{district}</span>
          </li>
        )}
      />
    </Kind>
  );
}

export function ShownList({ page }: { page: Import }) {
  const { work, known, meant, mean, changes, addLaos, back } = page;
  const { shown, take } = changes;
  if (!shown) return null;
  const { result, nth } = shown;
  const state = known === 'new' ? null : known;
  const isBusy = work.busy !== null;
  return (
    <section aria-labelledby="shown">
      <h2 id="shown" tabIndex={-1} ref={intoFocus}>
        {t(CHANGES_PAGE.title)}
      </h2>
      <Counts counts={result.counts} />
      <Understood result={result} state={state} meant={meant} mean={mean} />
      <Preview
        key={nth}
        result={result}
        takeWords={IMPORT_TAKE}
        isBusy={isBusy}
        take={take}
        above={
          <>
            {state?.isProvince ? <AddLaos laos={result.unregistered} isBusy={isBusy} add={addLaos} /> : null}
            <Lacking lacking={result.lacking} />
          </>
        }
      >
        <button type="button" disabled={isBusy} onClick={back}>
          {t(IMPORT_PAGE.back)}
        </button>
      </Preview>
    </section>
  );
}
