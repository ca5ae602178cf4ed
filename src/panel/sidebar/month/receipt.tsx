// The receipt of a report that was handed in, to be printed alone: who, when, what was in it, and the code by which the province finds it.
import { useRef } from 'preact/hooks';
import type { PanelReceipt } from '../../../commands/pages/panel-month';
import { COMMON } from '../../../words/outputs/outputs';
import { RECEIPT } from '../../../words/pages/month';
import { PANEL } from '../../../words/pages/panel';
import { t } from '../../language';
import { momentWord } from './moments';

interface ReceiptProps {
  receipt: PanelReceipt;
  province: string;
  district: string;
  /** In words. */
  round: string;
}

/** A copy of it is all that is on the paper. */
function printAlone(shown: HTMLElement | null): void {
  if (!shown) return;
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.append(shown.cloneNode(true));
  document.body.append(paper);
  document.body.classList.add('prints');
  const over = () => {
    paper.remove();
    document.body.classList.remove('prints');
  };
  window.addEventListener('afterprint', over, { once: true });
  window.print();
}

export function Receipt({ receipt, province, district, round }: ReceiptProps) {
  const article = useRef<HTMLElement>(null);
  const { code, at, who, reported, expected, mustFix, reason } = receipt;
  const lines: readonly [string, string][] = [
    [t(COMMON.district), district],
    [t(PANEL.round), round],
    [t(RECEIPT.who), who],
    [t(RECEIPT.at), momentWord(at)],
    [t(RECEIPT.reported), t(RECEIPT.ofExpected, { reported, expected })],
    [t(RECEIPT.mustFix), t(RECEIPT.count, { count: mustFix })],
    ...(reason ? [[t(RECEIPT.reason), reason] as [string, string]] : []),
    [t(RECEIPT.code), code],
  ];
  return (
    <>
      <article class="receipt" ref={article} aria-label={`${t(RECEIPT.title)} ${district}`}>
        <h3>{t(RECEIPT.title)}</h3>
        <p>{t(RECEIPT.province, { province })}</p>
        <dl>
          {lines.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </article>
      <button type="button" onClick={() => printAlone(article.current)}>
        {t(RECEIPT.print)}
      </button>
    </>
  );
}
