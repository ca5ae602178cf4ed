// The panel's dealings with the add-on: what it knows, what is under way, and what came of it.
import { useEffect, useRef, useState } from 'preact/hooks';
import type { PanelState } from '../../commands/pages/panel-state';
import type { MadeFile, Options } from '../../commands/running/command';
import type { Outcome, Refused } from '../../commands/running/outcome';
import { minuteInThailand, writeMinute } from '../../domain/time/calendar';
import { COMMAND_NAMES } from '../../words/commands/command-names';
import type { PageId } from '../../words/commands/menu';
import { FAILURE, OUTPUTS_VIEW, PANEL } from '../../words/pages/panel';
import { PANEL_STATE } from '../../words/pages/panel-state';
import type { Text } from '../../words/text';
import { call, focusSheet } from '../call';
import { failedBy } from '../failure';
import { language, t } from '../language';
import { runToEnd } from '../run-to-end';
import { saveFile } from '../save-file';
import { useWork, type Work } from '../use-work';
import { useStale } from './use-stale';

/** One sentence about what was done, with the tab where it stands. */
export interface Said {
  message: string;
  tab: string | null;
  /** It came of itself, and leaves the keyboard where it is. */
  isQuiet?: true;
}

/** What a command says that it would change, and the code with which it does, asked for as before. */
export interface Asked {
  command: string;
  options: Options;
  message: string;
  confirm: string;
  makesFile: boolean;
}

export interface Panel extends Omit<Work<Said, Asked>, 'tell' | 'fail' | 'say' | 'ask' | 'attempt'> {
  answer: PanelState | Refused | null;
  /** When it was read, and whether anything may have changed since. */
  read: { at: string; isStale: boolean };
  /** Reads the workbook again, at the round that is shown or another one. */
  look(round?: string | null): void;
  /**
   * For the round that is shown. A file that the command made is saved. `own`: a refusal that whoever runs it shows himself. Returns what came of
   * it; null where nothing did.
   */
  run(command: string, options?: Options, own?: Refused['code']): Promise<Outcome | null>;
  /** One of the add-on's pages, above or in the place of this one. */
  open(page: PageId): void;
  goTo(tab: string, cell: string | null): void;
}

/** They are of no round. */
const ROUNDLESS: readonly string[] = ['set-up', 'undo'];

const clock = () => writeMinute(minuteInThailand(new Date()), language).time;

/** Reads the workbook once when the page opens. */
export function usePanel(): Panel {
  const [answer, setAnswer] = useState<Panel['answer']>(null);
  const work = useWork<Said, Asked>(t(PANEL.loading));
  const { tell, fail, say, ask, attempt } = work;
  const [at, setAt] = useState('');
  const { isStale, isRead } = useStale();
  const round = answer?.done ? answer.round : null;

  async function show(of: string | null): Promise<boolean> {
    const state = await call('panelState', of);
    setAnswer(state);
    setAt(clock());
    isRead();
    return state.done;
  }

  const look = (of: string | null = round) =>
    void attempt(t(PANEL.loading), async () => {
      if (await show(of)) say({ message: t(PANEL.checked, { time: clock() }), tab: null, isQuiet: true });
    });

  /** Beside what is under way: it changes nothing. */
  const open = (page: PageId) => {
    if (work.busy === null) void attempt(t(PANEL_STATE.opening), async () => void (await call('openPage', page)));
    else call('openPage', page).catch((error) => fail(failedBy(error)));
  };

  const run: Panel['run'] = async (command, more = {}, own) => {
    const came: { outcome: Outcome | null } = { outcome: null };
    const output = answer?.done ? answer.outputs.find((each) => each.command === command) : null;
    const name = output ? output.name : t(COMMAND_NAMES[command] as Text);
    await attempt(t(OUTPUTS_VIEW.working, { command: name }), async () => {
      const options = { ...(round === null || ROUNDLESS.includes(command) ? {} : { round }), ...more };
      const outcome = await runToEnd(command, options, tell);
      came.outcome = outcome;
      if (!outcome.done) {
        const { code, message, confirm } = outcome;
        if (code === own) return;
        return confirm === null
          ? fail({ message, detail: null })
          : ask({ command, options, message, confirm, makesFile: output?.makesFile === true });
      }
      const { file } = outcome.result as { file?: MadeFile };
      if (file) saveFile(file);
      await show(round);
      say({ message: outcome.message, tab: outcome.tab });
    });
    return came.outcome;
  };

  const goTo = (tab: string, cell: string | null) =>
    void call('goTo', tab, cell).then(
      (isThere) => {
        if (isThere) focusSheet();
        else say({ message: t(FAILURE.gone), tab: null });
      },
      (error) => fail(failedBy(error)),
    );

  const first = useRef(look);
  useEffect(() => first.current(null), []);
  return { ...work, answer, read: { at, isStale }, look, run, open, goTo };
}
