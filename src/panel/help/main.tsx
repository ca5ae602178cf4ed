// The help dialog: a month's work, the steps, what is checked, the commands and the functions, each from its declaration.
import type { ComponentChildren } from 'preact';
import { PLAN_HELP, PLAN_STEPS } from '../../indicators/community-plan/plan-help-words';
import { OWN_OUTPUTS } from '../../indicators/outputs';
import { COMMAND_WORDS } from '../../words/command-words/all-command-words';
import { COMMAND_NAMES } from '../../words/commands/command-names';
import { COMMON } from '../../words/outputs/outputs';
import { HELP_PAGE } from '../../words/pages/help-page';
import type { Text } from '../../words/text';
import { START_LINES } from '../../words/workbook/tabs';
import { t } from '../language';
import { mount } from '../mount';
import { usePage } from '../use-page';
import { useStays } from '../use-stays';
import { functionsHelp } from './custom-functions';
import { DeclaredSteps } from './declared-steps';
import { Rules } from './rules';
import { useLadders } from './use-ladders';

type SectionId = 'day' | 'steps' | 'commands' | 'rules' | 'functions';
const SECTIONS: readonly SectionId[] = ['day', 'steps', 'commands', 'rules', 'functions'];

const TITLES: Readonly<Record<SectionId, Text>> = { ...HELP_PAGE, steps: PLAN_HELP.steps };

function Section({ id, title, children }: { id: SectionId; title?: Text; children: ComponentChildren }) {
  return (
    <section id={id} tabIndex={-1}>
      <h2>{t(title ?? TITLES[id])}</h2>
      {children}
    </section>
  );
}

/** A link would leave the frame that Google shows the page in. */
function goToSection(id: SectionId): void {
  const section = document.getElementById(id);
  if (!section) return;
  section.scrollIntoView();
  section.focus();
}

function Contents({ steps }: { steps: Text }) {
  return (
    <nav aria-label={t(HELP_PAGE.contents)} ref={useStays<HTMLElement>('top')}>
      {SECTIONS.map((id) => (
        <button key={id} type="button" class="link" onClick={() => goToSection(id)}>
          {t(id === 'steps' ? steps : TITLES[id])}
        </button>
      ))}
    </nav>
  );
}

function Step({ step, items, text }: { step: number; items: string; text: Text }) {
  return (
    <div class="entry">
      <dt>
        {t(COMMON.step, { step })} <small>{t(HELP_PAGE.items, { items })}</small>
      </dt>
      <dd>{t(text)}</dd>
    </div>
  );
}

function StepsOfLetters() {
  return (
    <>
      <p class="quiet">{t(PLAN_HELP.ofLetters)}</p>
      <dl>
        {PLAN_STEPS.map(({ items, text }, index) => (
          <Step key={items} step={index + 1} items={items} text={text} />
        ))}
      </dl>
    </>
  );
}

/** Those that indicators have of their own stand before what prints them. */
function commands(): { id: string; name: Text; help: Text }[] {
  const own = OWN_OUTPUTS.map(({ output }) => ({ id: output.id, ...output.words() }));
  const common = Object.entries(COMMAND_WORDS).map(([id, { help }]) => ({ id, name: COMMAND_NAMES[id] as Text, help }));
  const at = common.findIndex(({ id }) => id === 'print');
  return [...common.slice(0, at), ...own, ...common.slice(at)];
}

function Functions() {
  return (
    <dl>
      {functionsHelp().map(({ call, gives, parameters }) => (
        <div class="entry" key={call}>
          <dt>
            <code>={call}</code>
          </dt>
          <dd>
            <p>{t(gives)}</p>
            <ul class="quiet">
              {parameters.map(({ name, text }) => (
                <li key={name}>
                  <code>{name}</code> {t(text)}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Help() {
  const ladders = useLadders();
  usePage(false);
  const steps = ladders === null ? PLAN_HELP.steps : HELP_PAGE.declared;
  return (
    <main>
      <Contents steps={steps} />
      <Section id="day">
        <ul>
          {START_LINES.map((line) => (
            <li key={line.en}>{t(line)}</li>
          ))}
        </ul>
      </Section>
      <Section id="steps" title={steps}>
        {ladders === undefined ? <p class="quiet">{t(HELP_PAGE.reading)}</p> : null}
        {ladders === null ? <StepsOfLetters /> : null}
        {ladders ? <DeclaredSteps ladders={ladders} /> : null}
      </Section>
      <Section id="commands">
        <dl>
          {commands().map(({ id, name, help }) => (
            <div class="entry" key={id}>
              <dt>{t(name)}</dt>
              <dd>{t(help)}</dd>
            </div>
          ))}
        </dl>
      </Section>
      <Section id="rules">
        <Rules />
      </Section>
      <Section id="functions">
        <Functions />
      </Section>
    </main>
  );
}

mount(<Help />, 'help');
