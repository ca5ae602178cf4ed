// The panel's dealings with the add-on: what it knows, what is under way, and what came of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { MadeFile, Options } from '../../commands/command';
import type { Refused } from '../../commands/outcome';
import type { PanelState } from '../../commands/panel-state';
import { COMMAND_NAMES } from '../../words/commands';
import { FAILURE, OUTPUTS_VIEW, PANEL } from '../../words/panel';
import type { Text } from '../../words/text';
import { call, focusSheet } from '../call';
import { type Failed, failedBy } from '../failure';
import { t } from '../language';
import { type Progress, runToEnd } from '../run-to-end';
import { saveFile } from '../save-file';

/** One sentence about what was done, with the tab where it stands. */
export interface Said {
  message: string;
  tab: string | null;
}

/** What a command says that it would change, and the code with which it does. */
export interface Asked {
  command: string;
  message: string;
  confirm: string;
}

export interface Panel {
  answer: PanelState | Refused | null;
  failed: Failed | null;
  /** What is under way, in words; null: nothing. */
  busy: string | null;
  /** How far it is, where it takes more than one execution. */
  progress: Progress | null;
  said: Said | null;
  asked: Asked | null;
  /** Reads the workbook again, at the round that is shown or another one. */
  read(round?: string | null): void;
  /** For the round that is shown. A file that the command made is saved. */
  run(command: string, options?: Options): void;
  /** The answer to what was asked is no. */
  leave(): void;
  goTo(tab: string, cell: string | null): void;
}

const clock = () =>
  new Date().toLocaleTimeString('th-TH-u-nu-latn', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Bangkok' });

export function usePanel(): Panel {
  const [answer, setAnswer] = useState<Panel['answer']>(null);
  const [failed, setFailed] = useState<Failed | null>(null);
  const [busy, setBusy] = useState<string | null>(t(PANEL.loading));
  const [progress, tell] = useState<Progress | null>(null);
  const [said, say] = useState<Said | null>(null);
  const [asked, ask] = useState<Asked | null>(null);
  /** One thing at a time: a second press of a button is no second command. */
  const working = useRef(false);
  const round = answer?.done ? answer.round : null;

  async function attempt(words: string, work: () => Promise<void>): Promise<void> {
    if (working.current) return;
    working.current = true;
    setBusy(words);
    setFailed(null);
    say(null);
    ask(null);
    try {
      await work();
    } catch (error) {
      setFailed(failedBy(error));
    }
    setBusy(null);
    tell(null);
    working.current = false;
  }

  async function show(at: string | null): Promise<boolean> {
    const state = await call('panelState', at);
    setAnswer(state);
    return state.done;
  }

  const read = (at: string | null = round) =>
    void attempt(t(PANEL.loading), async () => {
      if (await show(at)) say({ message: t(PANEL.checked, { time: clock() }), tab: null });
    });

  const run = (command: string, more: Options = {}) =>
    void attempt(t(OUTPUTS_VIEW.working, { command: t(COMMAND_NAMES[command] as Text) }), async () => {
      const options = round === null || command === 'set-up' ? {} : { round };
      const outcome = await runToEnd(command, { ...options, ...more }, tell);
      if (!outcome.done) {
        const { message, confirm } = outcome;
        return confirm === null ? setFailed({ message, detail: null }) : ask({ command, message, confirm });
      }
      const { file } = outcome.result as { file?: MadeFile };
      if (file) saveFile(file);
      await show(round);
      say({ message: outcome.message, tab: outcome.tab });
    });

  const goTo = (tab: string, cell: string | null) =>
    void call('goTo', tab, cell).then(
      (isThere) => {
        if (isThere) focusSheet();
        else say({ message: t(FAILURE.gone), tab: null });
      },
      (error) => setFailed(failedBy(error)),
    );

  const first = useRef(read);
  useEffect(() => first.current(null), []);
  return { answer, failed, busy, progress, said, asked, read, run, leave: () => ask(null), goTo };
}
