// What a self-check found: first what must be put right, then what should be looked at; what is well folds away.
import type { SelfChecked, SelfCheckLine } from '../../commands/self-check';
import { SELF_CHECK_PAGE } from '../../words/pages/self-check-page';
import { CheckedLine } from '../checked-line';
import { t } from '../language';

function List({ lines }: { lines: readonly SelfCheckLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <CheckedLine key={line.code + line.found} line={line}>
          {line.mend === null ? null : <p class="quiet">{t(SELF_CHECK_PAGE.mended)}</p>}
        </CheckedLine>
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
