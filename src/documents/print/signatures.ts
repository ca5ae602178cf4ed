// Blank lines for the signature, name, position and date of each who answers for a form.
import { SIGNATURE, SIGNERS } from '../../words/outputs/print';
import type { Text } from '../../words/text';
import { type Edition, word } from '../edition';
import { escaped } from './paper-text';

const LINE = '<span class="line"></span>';

export function signaturesHtml(edition: Edition): string {
  const said = (text: Text) => escaped(word(edition, text));
  const signers = SIGNERS.map((signer) =>
    [
      '<div class="signer">',
      `<p>${said(SIGNATURE.signed)} ${LINE} ${said(signer)}</p>`,
      `<p>(${LINE})</p>`,
      `<p>${said(SIGNATURE.position)} ${LINE}</p>`,
      `<p>${said(SIGNATURE.date)} ${LINE}</p>`,
      '</div>',
    ].join(''),
  );
  return `<div class="signatures">${signers.join('')}</div>`;
}
