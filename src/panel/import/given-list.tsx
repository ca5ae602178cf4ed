// The list as it is given: pasted, typed or read from a file; and whether it is the province's roster.
import type { PanelState } from '../../commands/pages/panel-state';
import { FILE_PROBLEMS, IMPORT_PAGE } from '../../words/pages/import-page';
import { SETTING_LABELS } from '../../words/workbook/settings';
import { intoFocus } from '../into-focus';
import { t } from '../language';
import { listOfFile, textOfHtml } from '../list-file/list-of-file';

export interface Given {
  /** May be blank. */
  province: string;
  list: string;
  isRoster: boolean;
}

/** What is known of the workbook before a list is given: `new`, it is not set up; null, it is still being read, or cannot be. */
export type Known = PanelState | 'new' | null;

/** The lines that say something. */
export const linesOf = (text: string) => text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;

const readFile = async (file: File) => listOfFile(new Uint8Array(await file.arrayBuffer()));

/** A table that was copied from Word, a browser or a spreadsheet keeps its joined cells only as HTML. */
function pastedTable({ clipboardData }: ClipboardEvent): string | null {
  return textOfHtml(clipboardData?.getData('text/html') ?? '');
}

interface GivenProps {
  given: Given;
  known: Known;
  give(more: Partial<Given>): void;
  refuse(message: string): void;
}

function List({ given, give }: Pick<GivenProps, 'given' | 'give'>) {
  function paste(event: ClipboardEvent): void {
    const table = pastedTable(event);
    if (table === null) return;
    event.preventDefault();
    const field = event.currentTarget as HTMLTextAreaElement;
    field.setRangeText(table, field.selectionStart, field.selectionEnd, 'end');
    give({ list: field.value });
  }

  return (
    <label>
      {t(IMPORT_PAGE.list)}
      <textarea
        ref={intoFocus}
        rows={9}
        wrap="off"
        value={given.list}
        onInput={({ currentTarget }) => give({ list: currentTarget.value })}
        onPaste={paste}
      />
    </label>
  );
}

function Chosen({ give, refuse }: Pick<GivenProps, 'give' | 'refuse'>) {
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const list = await readFile(file);
    if ('problem' in list) refuse(t(FILE_PROBLEMS[list.problem], { found: list.found ?? '' }));
    else give({ list: list.text });
  }

  return (
    <label>
      {t(IMPORT_PAGE.file)}
      <input
        type="file"
        accept=".tsv,.csv,.txt,.xlsx,.xlsm,.ods,.docx,.html,.htm,.xls"
        onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
      />
    </label>
  );
}

/** A clerk has no roster to bring in. */
const mayBeRoster = (known: Known) => known === null || (known !== 'new' && known.isProvince);

export function GivenList({ given, known, give, refuse }: GivenProps) {
  return (
    <>
      {known === 'new' ? (
        <label>
          {t(SETTING_LABELS.province)}
          <input value={given.province} onInput={({ currentTarget }) => give({ province: currentTarget.value })} />
        </label>
      ) : null}
      <List given={given} give={give} />
      <Chosen give={give} refuse={refuse} />
      {mayBeRoster(known) ? (
        <label class="tick">
          <input
            type="checkbox"
            checked={given.isRoster}
            onChange={({ currentTarget }) => give({ isRoster: currentTarget.checked })}
          />
          {t(IMPORT_PAGE.isRoster)}
        </label>
      ) : null}
    </>
  );
}
