// The covering memo on paper, in the government's layout: the head with its dotted lines, the paragraphs, and who signs.
import { MEMO_PARTS, MEMO_TITLE, type MemoPart } from '../../words/outputs/memo';
import { type Edition, word } from '../edition';
import type { Memo } from '../memo/memo';
import { articleHtml } from './article';
import { escaped, paperText } from './paper-text';
import type { Printed } from './print';

/** Parts that share a line of the head. */
const HEAD: readonly MemoPart[][] = [['agency'], ['number', 'date'], ['subject']];
const LETTER: readonly MemoPart[] = ['to', 'attached'];

/** `draft`: what says that it is one; '' where nothing must be fixed. */
export function printedMemo({ lines }: Memo, edition: Edition, draft: string = ''): Printed {
  const texts = (part: MemoPart) =>
    lines.filter((line) => line.part === part).map(({ text }) => paperText(text, edition.digits));
  const labelled = (part: MemoPart) =>
    `<p class="labelled"><b>${escaped(word(edition, MEMO_PARTS[part]))}</b><span>${texts(part).join('\n')}</span></p>`;
  const title = word(edition, MEMO_TITLE);
  const html = articleHtml(
    {
      kind: 'memo',
      title,
      opening: `<h1>${escaped(title)}</h1>${draft && `<p class="draft">${paperText(draft, edition.digits)}</p>`}`,
      sections: [
        ...HEAD.map((parts) => `<section class="memo-head">${parts.map(labelled).join('')}</section>`),
        ...LETTER.filter((part) => texts(part).length).map((part) => `<section>${labelled(part)}</section>`),
        ...texts('paragraph').map((text) => `<section><p class="paragraph">${text}</p></section>`),
        `<section class="closing"><div class="memo-signature">${texts('signature')
          .map((text) => `<p>${text}</p>`)
          .join('')}</div></section>`,
      ],
    },
    edition,
  );
  return { title, html };
}
