// A button for each output and file that can be made, with what it is for, by what they are for.
import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { PanelIndicator, PanelOutput, PanelState } from '../../commands/pages/panel-state';
import type { Options } from '../../commands/running/command';
import { GROUPS, type GroupId, PAGE_WORDS, type PageId } from '../../words/commands/menu';
import { PRINT_PAGE } from '../../words/outputs/print';
import { DOWNLOADS, OUTPUTS_VIEW } from '../../words/pages/panel';
import { Choice } from '../choice';
import { t } from '../language';
import type { Panel } from './use-panel';

interface OutputsProps extends Pick<Panel, 'open'> {
  state: Pick<PanelState, 'outputs' | 'indicators' | 'rounds' | 'round' | 'isProvince'>;
  build(command: string, options?: Options): void;
}

/** The one that is sent to the department. */
const FIRST = 'summary';

const ORDER: readonly GroupId[] = ['hand-in', 'follow', 'targets', 'check', 'data'];
/** A district looks at what is wrong and at where it stands; what is handed in is the province's. */
const OF_DISTRICT: readonly GroupId[] = ['check', 'follow', 'hand-in', 'targets', 'data'];

/** Pages that show what belongs to a group. */
const PAGES: Partial<Record<GroupId, PageId>> = { 'hand-in': 'print', follow: 'overview' };

function Output({ output, build }: { output: PanelOutput; build: OutputsProps['build'] }) {
  const { command, name, help } = output;
  return (
    <li>
      <button type="button" class={command === FIRST ? 'primary' : ''} onClick={() => build(command)}>
        {name}
      </button>
      <p class="quiet">{help}</p>
    </li>
  );
}

function Download({ output, build }: { output: PanelOutput; build: OutputsProps['build'] }) {
  return (
    <li>
      {DOWNLOADS.map(({ format, text }) => (
        <button key={format} type="button" onClick={() => build(output.command, { format })}>
          {t(text)}
        </button>
      ))}
      <p class="quiet">{output.help}</p>
    </li>
  );
}

function Page({ id, open }: { id: PageId } & Pick<Panel, 'open'>) {
  return (
    <li>
      <button type="button" onClick={() => open(id)}>
        {t(PAGE_WORDS[id].menu)}
      </button>
    </li>
  );
}

function Group({ id, children }: { id: GroupId; children: ComponentChildren }) {
  return (
    <section class="outputs" aria-labelledby={`outputs-${id}`}>
      <h3 id={`outputs-${id}`}>{t(GROUPS[id])}</h3>
      <ul>{children}</ul>
    </section>
  );
}

/** Of an indicator whose rounds are others, the last one up to the one that is shown; else the first, of which it is said that it is not there yet. */
function optionsOf({ id, rounds }: PanelIndicator, shown: string): Options {
  const round = rounds.filter((date) => date <= shown).pop();
  return { indicator: id, ...(round ? { round } : {}) };
}

export function Outputs({ state, open, build: run }: OutputsProps) {
  const { outputs, indicators, rounds, round: shown, isProvince } = state;
  const [chosen, choose] = useState<string | null>(null);
  const indicator = indicators.find(({ id }) => id === chosen);
  const takes = (command: string) => outputs.some((output) => output.command === command && output.takesIndicator);
  const build: OutputsProps['build'] = (command, options = {}) =>
    run(command, indicator && takes(command) ? { ...options, ...optionsOf(indicator, shown) } : options);
  const meant = indicator ? optionsOf(indicator, shown).round : shown;
  const round = rounds.filter(({ date }) => date === meant).map(({ label }) => label)[0] || '';
  return (
    <>
      <p class="quiet">{t(OUTPUTS_VIEW.forRound, { round })}</p>
      {indicators.length < 2 ? null : (
        <Choice
          label={t(PRINT_PAGE.indicator)}
          value={chosen ?? (indicators[0]?.id || null)}
          options={indicators.map(({ id, label }) => ({ value: id, label }))}
          choose={(id) => choose(id === indicators[0]?.id ? null : id)}
        />
      )}
      {(isProvince ? ORDER : OF_DISTRICT).map((id) => {
        const page = PAGES[id];
        return (
          <Group key={id} id={id}>
            {outputs
              .filter(({ group }) => group === id)
              .map((output) =>
                output.hasFormats ? (
                  <Download key={output.command} output={output} build={build} />
                ) : (
                  <Output key={output.command} output={output} build={build} />
                ),
              )}
            {page === undefined ? null : <Page id={page} open={open} />}
          </Group>
        );
      })}
    </>
  );
}
