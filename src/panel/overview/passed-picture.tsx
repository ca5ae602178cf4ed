// Who has passed against both marks: a bar for each round of the year. Rounds to come have their places, for the outlook's estimates.
import type { OverviewRound } from '../../domain/overview';
import { percentOf } from '../../domain/share';
import { HIGHEST_STEP } from '../../domain/step';
import { COMMON } from '../../words/outputs';
import { PASSED_PICTURE } from '../../words/overview';
import { RoundNames, Scale } from './axes';
import { STEP_COLOURS } from './colours';
import { editionOf, labelOf } from './edition';
import { Legend, Swatch } from './legend';
import { type MarkLine, markLines } from './marks';
import { type Drawn, Picture } from './picture';
import { type Plot, plotOf } from './plot';
import type { Writing } from './writing';

const FILL = STEP_COLOURS[HIGHEST_STEP] as string;
const FIGURE_ABOVE = 5;

function Mark({ mark, plot, writing }: { mark: MarkLine; plot: Plot; writing: Writing }) {
  const { id, needed, y, figureY } = mark;
  return (
    <>
      <line class={`mark ${id}`} x1={plot.left} x2={plot.right} y1={y} y2={y} />
      <text class="figure" x={plot.right + 4} y={figureY} dy="0.35em">
        {writing.count(needed)}
      </text>
    </>
  );
}

function Passed({
  round,
  index,
  plot,
  writing,
}: {
  round: OverviewRound;
  index: number;
  plot: Plot;
  writing: Writing;
}) {
  const { middle, bar } = plot.slot(index);
  const y = plot.y(round.passed);
  return (
    <>
      <rect x={bar.x} y={y} width={bar.width} height={plot.bottom - y} fill={FILL} />
      <text class="figure haloed" x={middle} y={y - FIGURE_ABOVE} text-anchor="middle">
        {writing.count(round.passed)}
      </text>
    </>
  );
}

function legendOf({ state, writing }: Drawn) {
  const { required, aimed } = state.overview.marks;
  const line = (id: MarkLine['id']) => <line class={`mark ${id}`} x1="0" x2="22" y1="7" y2="7" />;
  return [
    { label: writing.say(PASSED_PICTURE.passed), sample: <Swatch fill={FILL} /> },
    { label: writing.say(PASSED_PICTURE.aimed, { ...aimed }), sample: line('aimed') },
    { label: writing.say(PASSED_PICTURE.required, { ...required }), sample: line('required') },
  ];
}

function describe({ state, writing }: Drawn): string {
  const { LAOs, marks, rounds } = state.overview;
  const { passed } = rounds[rounds.length - 1] as OverviewRound;
  const [required, aimed] = [marks.required.needed, marks.aimed.needed];
  const round = labelOf(state, state.round);
  return writing.say(PASSED_PICTURE.describe, { round, passed, LAOs, required, aimed });
}

function tableOf({ state, writing }: Drawn) {
  const { say, count, mean } = writing;
  const { LAOs, marks, rounds } = state.overview;
  const against = (passed: number, needed: number) =>
    passed >= needed ? say(PASSED_PICTURE.reached) : say(PASSED_PICTURE.missing, { count: needed - passed });
  const { required, aimed } = marks;
  return {
    head: [
      say(COMMON.round),
      say(PASSED_PICTURE.passed),
      say(PASSED_PICTURE.share),
      say(PASSED_PICTURE.required, { ...required }),
      say(PASSED_PICTURE.aimed, { ...aimed }),
    ],
    rows: rounds.map(({ round, passed }) => [
      labelOf(state, round),
      count(passed),
      mean(percentOf(passed, LAOs)),
      against(passed, required.needed),
      against(passed, aimed.needed),
    ]),
  };
}

export function PassedPicture(drawn: Drawn) {
  const { state, width, writing } = drawn;
  const { LAOs, marks, rounds } = state.overview;
  const plot = plotOf(width, state.rounds.length, LAOs);
  return (
    <Picture
      id="passed"
      title={writing.say(PASSED_PICTURE.title)}
      explain={writing.say(PASSED_PICTURE.explain)}
      description={describe(drawn)}
      edition={editionOf(drawn)}
      size={plot}
      legend={<Legend samples={legendOf(drawn)} />}
      table={tableOf(drawn)}
    >
      <Scale plot={plot} writing={writing} />
      {rounds.map((round, index) => (
        <Passed key={round.round} round={round} index={index} plot={plot} writing={writing} />
      ))}
      {markLines(marks, plot).map((mark) => (
        <Mark key={mark.id} mark={mark} plot={plot} writing={writing} />
      ))}
      <RoundNames plot={plot} rounds={state.rounds} below={[]} />
    </Picture>
  );
}
