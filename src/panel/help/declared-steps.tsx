// The steps of the indicators that this workbook declares.
import type { HelpLadder } from '../../commands/pages/help-state';
import { HELP_PAGE } from '../../words/pages/help-page';
import { t } from '../language';

export function DeclaredSteps({ ladders }: { ladders: readonly HelpLadder[] }) {
  return (
    <>
      <p class="quiet">{t(ladders.length ? HELP_PAGE.onTab : HELP_PAGE.noSteps)}</p>
      {ladders.map(({ id, name, passing, steps }) => (
        <div class="entry" key={id}>
          <h3>{name}</h3>
          <p class="quiet">{t(HELP_PAGE.passed, { passing })}</p>
          <ul>
            {steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ul>
        </div>
      ))}
    </>
  );
}
