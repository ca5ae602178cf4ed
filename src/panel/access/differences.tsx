// What differs from the settings, with the button that mends it; who was let in by hand is taken out only once the name is ticked.
import type { Access } from '../../commands/access/access';
import type { AccessLine } from '../../commands/access/told';
import { ACCESS_PAGE } from '../../words/pages/access-page';
import { SELF_CHECK_PAGE } from '../../words/pages/self-check-page';
import { CheckedLine } from '../checked-line';
import { t } from '../language';

export interface Mending {
  answer: Access;
  isBusy: boolean;
  /** E-mails. */
  ticked: readonly string[];
  tick(email: string, isTicked: boolean): void;
  mend(): void;
}

/** Nothing is mended by looking. */
function Mend({ answer, isBusy, mend }: Mending) {
  const isMendable = answer.differences.some((line) => line.mend !== null);
  if (!isMendable) return answer.mayMend ? null : <p class="chip">{t(ACCESS_PAGE.askProvince)}</p>;
  return (
    <section class="mend">
      <button type="button" class="primary" disabled={isBusy} onClick={mend}>
        {t(ACCESS_PAGE.mend)}
      </button>
      <p class="quiet">{t(ACCESS_PAGE.mendHow)}</p>
    </section>
  );
}

function Tick({ line, isBusy, ticked, tick }: Mending & { line: AccessLine }) {
  const { email, mend } = line;
  if (mend !== 'by-name' || email === null) return null;
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={ticked.indexOf(email) >= 0}
        disabled={isBusy}
        onChange={({ currentTarget }) => tick(email, currentTarget.checked)}
      />
      <span>{t(ACCESS_PAGE.take, { email })}</span>
    </label>
  );
}

export function Differences(mending: Mending) {
  const { differences, counts } = mending.answer;
  const isWell = differences.length === 0;
  return (
    <>
      <p class={isWell ? 'good' : 'total'}>
        {isWell
          ? t(ACCESS_PAGE.allGood)
          : t(SELF_CHECK_PAGE.counts, { mustFix: counts['must-fix'], check: counts.check })}
      </p>
      {isWell ? null : <Mend {...mending} />}
      <ul>
        {differences.map((line) => (
          <CheckedLine key={line.code + line.email} line={{ ...line, tab: line.places[0]?.tab ?? null }}>
            <Tick {...mending} line={line} />
          </CheckedLine>
        ))}
      </ul>
    </>
  );
}
