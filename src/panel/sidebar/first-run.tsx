// Before there are settings: one button sets the workbook up.
import { FIRST_RUN } from '../../words/pages/panel';
import { t } from '../language';

export function FirstRun({ setUp, importRoster }: { setUp(): void; importRoster(): void }) {
  return (
    <section class="first-run">
      <h2>{t(FIRST_RUN.title)}</h2>
      <p>{t(FIRST_RUN.text)}</p>
      <button type="button" class="primary" onClick={setUp}>
        {t(FIRST_RUN.setUp)}
      </button>
      <button type="button" onClick={importRoster}>
        {t(FIRST_RUN.roster)}
      </button>
    </section>
  );
}
