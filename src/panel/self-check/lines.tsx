// What a self-check found: first what must be put right, then what should be looked at; what is well folds away.
import type { SelfChecked, SelfCheckLine } from '../../commands/self-check';
import { STATE_WORDS } from '../../words/commands/self-check';
import { FINDINGS_VIEW } from '../../words/pages/panel';
import { SELF_CHECK_PAGE } from '../../words/pages/self-check-page';
import { call, focusSheet } from '../call';
import { t } from '../language';

function goTo(tab: string, cell: string | null): void {
  void call('goTo', tab, cell).then((isThere) => {
    if (isThere) focusSheet();
  });
}

function Line({ line }: { line: SelfCheckLine }) {
  const { state, title, found, remedy, tab, cell, mend } = line;
  return (
    <li class={`line line-${state}`}>
      <h3>
        {title} <span class="state">{t(STATE_WORDS[state])}</span>
      </h3>
      <p>{found}</p>
      {remedy === null ? null : (
        <p class="remedy">
          <strong>{t(FINDINGS_VIEW.remedy)}</strong> {remedy}
        </p>
      )}
      {mend === null ? null : <p class="quiet">{t(SELF_CHECK_PAGE.mended)}</p>}
      {tab === null ? null : (
        <button type="button" onClick={() => goTo(tab, cell)}>
          {cell === null ? t(SELF_CHECK_PAGE.openTab, { tab }) : t(FINDINGS_VIEW.goTo, { cell, tab })}
        </button>
      )}
    </li>
  );
}

function List({ lines }: { lines: readonly SelfCheckLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <Line key={line.code + line.found} line={line} />
      ))}
    </ul>
  );
}

/** What set-up puts right, at one press. */
function Mend({ answer, isBusy, mend }: { answer: SelfChecked; isBusy: boolean; mend(): void }) {
  const { lines, mayMend } = answer;
  const count = lines.filter((line) => line.mend !== null).length;
  if (!count) return mayMend ? null : <p class="chip">{t(SELF_CHECK_PAGE.askProvince)}</p>;
  return (
    <section class="mend">
      <button type="button" class="primary" disabled={isBusy} onClick={mend}>
        {t(SELF_CHECK_PAGE.mend, { count })}
      </button>
      <p class="quiet">{t(SELF_CHECK_PAGE.mendHow)}</p>
    </section>
  );
}

export function Lines({ answer, isBusy, mend }: { answer: SelfChecked; isBusy: boolean; mend(): void }) {
  const { lines, counts } = answer;
  const wrong = (['must-fix', 'check'] as const).map((state) => lines.filter((line) => line.state === state));
  const well = lines.filter(({ state }) => state === 'good');
  const isWell = well.length === lines.length;
  return (
    <>
      <p class={isWell ? 'good' : 'total'}>
        {isWell
          ? t(SELF_CHECK_PAGE.allGood)
          : t(SELF_CHECK_PAGE.counts, { mustFix: counts['must-fix'], check: counts.check })}
      </p>
      {isWell ? null : <Mend answer={answer} isBusy={isBusy} mend={mend} />}
      {wrong.map((each, index) => (each.length ? <List key={String(index)} lines={each} /> : null))}
      <details open={isWell}>
        <summary>{t(SELF_CHECK_PAGE.well, { count: well.length })}</summary>
        <List lines={well} />
      </details>
    </>
  );
}
