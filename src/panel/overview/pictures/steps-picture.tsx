// Steps over the rounds: a bar of all LAOs for each round, stacked by step.
import type { OverviewRound } from '../../../domain/roll-ups/overview';
import { COMMON } from '../../../words/outputs/outputs';
import { OVERVIEW, STEPS_PICTURE } from '../../../words/pages/overview';
import { RoundNames, Scale } from '../bars/axes';
import { plotOf } from '../bars/plot';
import { type Segment, segmentsOf, stepsDown } from '../bars/stacked-bars';
import { HATCH, inkOn, stepColours } from '../drawing/colours';
import { StepLegend } from '../drawing/legend';
import { editionOf, labelOf, shownRounds } from '../edition';
import type { Writing } from '../writing';
import { type Drawn, Picture } from './picture';

interface BarProps {
  segment: Segment;
  colours: readonly string[];
  writing: Writing;
}

function Bar({ segment, colours, writing }: BarProps) {
  const { step, count, x, y, width, height, figure } = segment;
  const fill = step === null ? `url(#${HATCH})` : (colours[step] as string);
  const isColoured = step !== null && figure?.inside;
  return (
    <>
      <rect class={step === null ? 'outlined' : 'segment'} x={x} y={y} width={width} height={height} fill={fill} />
      {figure ? (
        <text
          class={isColoured ? 'figure' : 'figure haloed'}
          x={figure.x}
          y={figure.y}
          dy="0.35em"
          text-anchor={figure.inside ? 'middle' : 'start'}
          fill={isColoured ? inkOn(fill) : undefined}
        >
          {writing.count(count)}
        </text>
      ) : null}
    </>
  );
}

function describe({ state, writing }: Drawn): string {
  const { say } = writing;
  const { steps, noReport, reported } = state.overview.rounds[state.overview.rounds.length - 1] as OverviewRound;
  const counts = stepsDown(state.highest)
    .map((step) => say(STEPS_PICTURE.count, { step, count: steps[step] }))
    .join(' ');
  const { LAOs } = state.overview;
  return say(STEPS_PICTURE.describe, { round: labelOf(state, state.round), LAOs, counts, noReport, reported });
}

function tableOf({ state, writing }: Drawn) {
  const { say, count } = writing;
  const down = stepsDown(state.highest);
  const steps = down.map((step) => say(COMMON.step, { step }));
  return {
    head: [say(COMMON.round), ...steps, say(OVERVIEW.noReport), say(COMMON.all), say(OVERVIEW.reported)],
    rows: state.overview.rounds.map(({ round, steps: counts, noReport, reported }) => [
      labelOf(state, round),
      ...[...down.map((step) => counts[step] as number), noReport, state.overview.LAOs, reported].map(count),
    ]),
  };
}

export function StepsPicture(drawn: Drawn) {
  const { state, width, writing } = drawn;
  const { rounds, LAOs } = state.overview;
  const plot = plotOf(width, rounds.length, { most: LAOs, figure: writing.count });
  const below = rounds.map(({ reported }) => `${writing.count(reported)}/${writing.count(LAOs)}`);
  const colours = stepColours(state.highest);
  const segments = rounds.map((round, index) => segmentsOf(round, index, plot));
  return (
    <Picture
      id="steps"
      title={writing.say(STEPS_PICTURE.title)}
      explain={writing.say(STEPS_PICTURE.explain)}
      description={describe(drawn)}
      edition={editionOf(drawn)}
      size={plot}
      legend={<StepLegend highest={state.highest} writing={writing} />}
      table={tableOf(drawn)}
    >
      <Scale plot={plot} writing={writing} unit={OVERVIEW.LAOs} />
      {segments.map((bars) =>
        bars.map((segment) => <Bar key={segment.step} segment={segment} colours={colours} writing={writing} />),
      )}
      <RoundNames plot={plot} rounds={shownRounds(state)} below={below} />
    </Picture>
  );
}
