// The findings, grouped by how much they weigh, narrowed by district, rule or rows.
import { useState } from 'preact/hooks';
import type { PanelState } from '../../commands/pages/panel-state';
import type { PanelFinding } from '../../commands/running/reported-finding';
import { SEVERITY_WORDS } from '../../words/outputs/outputs';
import { PRINT_PAGE } from '../../words/outputs/print';
import { FINDINGS_VIEW } from '../../words/pages/panel';
import { Choice } from '../choice';
import { t } from '../language';
import { cardsOf } from './cards';
import { byWeight, type Filter, matches, NO_FILTER, OF_NONE, type Weight } from './filter';
import { FindingCard } from './finding-card';
import { MissingCard } from './missing-card';
import type { Panel } from './use-panel';

type GoTo = Panel['goTo'];

/** Null where the user may not say anything of it. */
type ExplainOf = (finding: PanelFinding) => ((text: string) => void) | null;

/** A hurried reader looks at the first ones; thousands would make the panel slow. */
const AT_ONCE = 30;

interface GroupProps {
  weight: Weight;
  findings: readonly PanelFinding[];
  state: PanelState;
  goTo: GoTo;
  explainOf: ExplainOf;
}

/** What its indicator is called, where there are several. */
function shortOf({ indicator }: PanelFinding, { named }: PanelState): string | null {
  const [found] = named.filter(({ id }) => id === indicator);
  return found && named.length > 1 ? found.short : null;
}

function Group({ weight, findings, state, goTo, explainOf }: GroupProps) {
  const [shown, show] = useState(AT_ONCE);
  if (!findings.length) return null;
  const cards = cardsOf(findings, state.missingRules);
  const more = Math.min(AT_ONCE, cards.length - shown);
  return (
    <details class={`group ${weight}`} open={weight !== 'explained'}>
      <summary>
        <h3>
          {t(SEVERITY_WORDS[weight])} <span class="count">{findings.length}</span>
        </h3>
      </summary>
      <ul>
        {cards
          .slice(0, shown)
          .map((card) =>
            card.isMissing ? (
              <MissingCard
                key={card.key}
                findings={card.findings}
                indicator={shortOf(card.findings[0], state)}
                goTo={goTo}
              />
            ) : (
              <FindingCard key={card.key} finding={card.finding} goTo={goTo} explain={explainOf(card.finding)} />
            ),
          )}
      </ul>
      {more > 0 ? (
        <button type="button" onClick={() => show(shown + AT_ONCE)}>
          {t(FINDINGS_VIEW.more, { count: more })}
        </button>
      ) : null}
    </details>
  );
}

interface FindingsProps extends Pick<Panel, 'goTo' | 'run'> {
  state: PanelState;
  filter: Filter;
  setFilter(filter: Filter): void;
}

/** Those of which anything was found, and what is about none; null where the workbook has one. */
function indicatorsFound({ findings, named }: PanelState) {
  if (named.length < 2) return null;
  const known = named.map(({ id, short }) => ({ value: id, label: short }));
  const all = [...known, { value: OF_NONE, label: t(FINDINGS_VIEW.noIndicator) }];
  return all.filter(({ value }) => findings.some(({ indicator }) => (indicator ?? OF_NONE) === value));
}

function Filters({ state, filter, setFilter }: Omit<FindingsProps, 'goTo' | 'run'>) {
  const titles = new Map(state.findings.map(({ rule, title }) => [rule, title]));
  const indicators = indicatorsFound(state);
  const { rows } = filter;
  if (rows) {
    return (
      <p class="chip">
        {t(FINDINGS_VIEW.ofRows, { first: rows.firstRow, last: rows.lastRow, tab: rows.tab })}{' '}
        <button type="button" class="link" onClick={() => setFilter(NO_FILTER)}>
          {t(FINDINGS_VIEW.showAll)}
        </button>
      </p>
    );
  }
  return (
    <div class="filters">
      <Choice
        label={t(FINDINGS_VIEW.district)}
        any={t(FINDINGS_VIEW.any)}
        value={filter.district}
        options={state.districts.map(({ name }) => ({ value: name, label: name }))}
        choose={(district) => setFilter({ ...filter, district })}
      />
      {indicators ? (
        <Choice
          label={t(PRINT_PAGE.indicator)}
          any={t(FINDINGS_VIEW.any)}
          value={filter.indicator}
          options={indicators}
          choose={(indicator) => setFilter({ ...filter, indicator })}
        />
      ) : null}
      <Choice
        label={t(FINDINGS_VIEW.rule)}
        any={t(FINDINGS_VIEW.any)}
        value={filter.rule}
        options={Array.from(titles, ([value, label]) => ({ value, label }))}
        choose={(rule) => setFilter({ ...filter, rule })}
      />
    </div>
  );
}

/** What was found of a LAO, explained by its own district's clerk or in the clerk's place. */
function explaining(state: PanelState, run: Panel['run']): ExplainOf {
  return ({ explainable, state: of, district, lao, round }) => {
    const own = state.districts.filter(({ name }) => name === district)[0];
    if (!explainable || of !== 'open' || !own?.month?.acts.includes('explain')) return null;
    return (text) => void run('explain', { district, lao, round: round ?? state.round, text });
  };
}

export function Findings({ state, filter, setFilter, goTo, run }: FindingsProps) {
  const found = state.findings.filter((finding) => matches(filter, finding));
  const nothing = t(state.findings.length ? FINDINGS_VIEW.nothingHere : FINDINGS_VIEW.nothing);
  return (
    <>
      <Filters state={state} filter={filter} setFilter={setFilter} />
      {found.length ? null : <p class="good">{nothing}</p>}
      {byWeight(found).map((group) => (
        <Group
          key={`${group.weight} ${JSON.stringify(filter)}`}
          {...group}
          state={state}
          goTo={goTo}
          explainOf={explaining(state, run)}
        />
      ))}
    </>
  );
}
