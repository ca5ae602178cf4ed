// Saves a letter as a .docx: every office changes a letter before it is signed.
import type { PrintedForm } from '../../commands/printing/print';
import { buddhistYear } from '../../domain/time/calendar';
import { PRINT_PAGE } from '../../words/outputs/print';
import { t } from '../language';
import { letterFile } from '../letter-file/letter-file';
import { saveFile } from '../save-file';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** By the form's name and its round, in a Buddhist year: so its files stand in their order. */
const nameOf = ({ title, round }: PrintedForm) => `${title} ${buddhistYear(round)}${round.slice(4)}.docx`;

async function save(printed: PrintedForm): Promise<void> {
  if (!printed.letter) return;
  const content = await letterFile(printed.letter);
  saveFile({ name: nameOf(printed), mediaType: DOCX, content: content as Uint8Array<ArrayBuffer> });
}

/** Nothing for a form that is no letter. */
export function SaveLetter({ printed }: { printed: PrintedForm | null }) {
  if (!printed?.letter) return null;
  return (
    <button type="button" onClick={() => void save(printed)}>
      {t(PRINT_PAGE.saveLetter)}
    </button>
  );
}
