// The dialog that takes a roster of LAOs: pasted from a table, or from a file; set-up reads it and says what is wrong in which line.
import { useState } from 'preact/hooks';
import { PANEL } from '../../words/pages/panel';
import { ROSTER_PAGE } from '../../words/pages/roster-page';
import { SETTING_LABELS } from '../../words/workbook/settings';
import { closePage } from '../call';
import { Failure } from '../failure';
import { t } from '../language';
import { listOfFile, textOfHtml } from '../list-file/list-of-file';
import { mount } from '../mount';
import { Question } from '../question';
import type { Progress } from '../run-to-end';
import { WorkingBar } from '../working-bar';
import { type Given, linesOf, useRoster } from './use-roster';

const readFile = async (file: File) => listOfFile(new Uint8Array(await file.arrayBuffer()));

/** A table that was copied from Word, a browser or a spreadsheet keeps its joined cells only as HTML. */
function pastedTable({ clipboardData }: ClipboardEvent): string | null {
  return textOfHtml(clipboardData?.getData('text/html') ?? '');
}

const working = (progress: Progress | null) =>
  progress ? t(PANEL.tabsDone, { done: progress.done, all: progress.all }) : t(ROSTER_PAGE.importing);

interface FieldsProps {
  given: Given;
  give(more: Partial<Given>): void;
  refuse(message: string): void;
}

function Fields({ given, give, refuse }: FieldsProps) {
  async function take(file: File | undefined): Promise<void> {
    if (!file) return;
    const list = await readFile(file);
    if ('problem' in list) refuse(t(ROSTER_PAGE[list.problem], { found: list.found ?? '' }));
    else give({ roster: list.text });
  }

  function paste(event: ClipboardEvent): void {
    const table = pastedTable(event);
    if (table === null) return;
    event.preventDefault();
    const field = event.currentTarget as HTMLTextAreaElement;
    field.setRangeText(table, field.selectionStart, field.selectionEnd, 'end');
    give({ roster: field.value });
  }

  return (
    <>
      <label>
        {t(SETTING_LABELS.province)}
        <input value={given.province} onInput={({ currentTarget }) => give({ province: currentTarget.value })} />
      </label>
      <label>
        {t(ROSTER_PAGE.roster)}
        <textarea
          rows={9}
          wrap="off"
          value={given.roster}
          onInput={({ currentTarget }) => give({ roster: currentTarget.value })}
          onPaste={paste}
        />
      </label>
      <label>
        {t(ROSTER_PAGE.file)}
        <input
          type="file"
          accept=".tsv,.csv,.txt,.xlsx,.xlsm,.ods,.html,.htm,.xls"
          onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
        />
      </label>
    </>
  );
}

function Done({ said }: { said: string }) {
  return (
    <main>
      <p class="good" role="status">
        {said}
      </p>
      <button type="button" class="primary" onClick={closePage}>
        {t(ROSTER_PAGE.close)}
      </button>
    </main>
  );
}

function RosterPage() {
  const [given, setGiven] = useState<Given>({ province: '', roster: '' });
  const { busy, progress, failed, said, asked, bringIn, leave, refuse } = useRoster(given);
  if (said !== null) return <Done said={said} />;
  return (
    <main>
      <p>{t(ROSTER_PAGE.intro)}</p>
      <p class="quiet">{t(ROSTER_PAGE.columns)}</p>
      <Fields given={given} give={(more) => setGiven((before) => ({ ...before, ...more }))} refuse={refuse} />
      <p class="quiet" role="status">
        {busy === null ? t(ROSTER_PAGE.lines, { count: linesOf(given.roster) }) : working(progress)}
      </p>
      {busy === null ? null : <WorkingBar label={busy} progress={progress} />}
      {asked ? <Question asked={asked} yes={() => bringIn(asked.confirm)} no={leave} /> : null}
      {failed ? <Failure failed={failed} again={() => bringIn()} /> : null}
      <p class="quiet">{t(ROSTER_PAGE.safe)}</p>
      <button type="button" class="primary" onClick={() => bringIn()}>
        {t(ROSTER_PAGE.import)}
      </button>
    </main>
  );
}

mount(<RosterPage />);
