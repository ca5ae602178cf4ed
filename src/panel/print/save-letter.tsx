// Saves a letter as a .docx: every office changes a letter before it is signed.
import type { PrintedForm } from '../../commands/printing/print';
import { PRINT_PAGE } from '../../words/outputs/print';
import { t } from '../language';
import { letterFile } from '../letter-file/letter-file';
import { saveFile } from '../save-file';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Called as the form and its round are, with nothing that a file's name may not have. */
function nameOf({ title, round, rounds }: PrintedForm): string {
  const label = rounds.filter(({ date }) => date === round)[0]?.label ?? round;
  return `${title} ${label}.docx`.replace(/[\\/:*?"<>|\s]+/g, ' ');
}

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
