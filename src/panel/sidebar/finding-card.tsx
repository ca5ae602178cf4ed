// One finding: what was found and expected, what to do, and a click that goes to its cell.
import type { PanelFinding } from '../../commands/running/reported-finding';
import { FINDINGS_VIEW } from '../../words/pages/panel';
import { RULE_WORDS } from '../../words/rules/rules';
import { t } from '../language';

function FoundAndExpected({ found, expected }: PanelFinding) {
  if (expected === null) return null;
  return (
    <dl>
      <dt>{t(FINDINGS_VIEW.found)}</dt>
      <dd>{found === null ? t(FINDINGS_VIEW.blank) : found}</dd>
      <dt>{t(FINDINGS_VIEW.expected)}</dt>
      <dd>{expected}</dd>
    </dl>
  );
}

export function FindingCard({
  finding,
  goTo,
}: {
  finding: PanelFinding;
  goTo(tab: string, cell: string | null): void;
}) {
  const { rule, message, remedy, tab, cell } = finding;
  const words = RULE_WORDS[rule];
  return (
    <li class="finding">
      <h4>{words ? t(words.title) : rule}</h4>
      <p>{message}</p>
      <FoundAndExpected {...finding} />
      <p class="remedy">
        <strong>{t(FINDINGS_VIEW.remedy)}</strong> {remedy}
      </p>
      {tab === null ? null : (
        <button type="button" onClick={() => goTo(tab, cell)}>
          {cell === null ? tab : t(FINDINGS_VIEW.goTo, { cell, tab })}
        </button>
      )}
    </li>
  );
}
