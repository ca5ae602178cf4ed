// One finding: what was found and expected, what to do, a click that goes to its cell, and a field for who can say why it is right.
import { useRef, useState } from 'preact/hooks';
import type { PanelFinding } from '../../commands/running/reported-finding';
import { MONTH } from '../../words/pages/month';
import { FINDINGS_VIEW } from '../../words/pages/panel';
import { t } from '../language';
import { TextForm } from './text-form';

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

function Explain({ explain, what }: { explain(text: string): void; what: string }) {
  const [isOpen, open] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <>
      <button
        type="button"
        ref={button}
        aria-expanded={isOpen}
        aria-label={`${t(MONTH.explain)} ${what}`}
        onClick={() => open(!isOpen)}
      >
        {t(MONTH.explain)}
      </button>
      {isOpen ? (
        <TextForm
          label={t(MONTH.explanation)}
          button={t(MONTH.withExplanation)}
          send={explain}
          cancel={() => {
            open(false);
            button.current?.focus();
          }}
        />
      ) : null}
    </>
  );
}

interface FindingCardProps {
  finding: PanelFinding;
  goTo(tab: string, cell: string | null): void;
  /** Null where it is not for the user to explain, or not to be explained. */
  explain: ((text: string) => void) | null;
}

export function FindingCard({ finding, goTo, explain }: FindingCardProps) {
  const { title, message, remedy, tab, cell, lao, explanation } = finding;
  return (
    <li class="finding">
      <h4>{title}</h4>
      <p>{message}</p>
      <FoundAndExpected {...finding} />
      {explanation === null ? (
        <p class="remedy">
          <strong>{t(FINDINGS_VIEW.remedy)}</strong> {remedy}
        </p>
      ) : (
        <p class="remedy">
          <strong>{t(MONTH.explained)}</strong> {explanation}
        </p>
      )}
      {tab === null ? null : (
        <button type="button" onClick={() => goTo(tab, cell)}>
          {cell === null ? tab : t(FINDINGS_VIEW.goTo, { cell, tab })}
        </button>
      )}{' '}
      {explain ? <Explain explain={explain} what={lao || ''} /> : null}
    </li>
  );
}
