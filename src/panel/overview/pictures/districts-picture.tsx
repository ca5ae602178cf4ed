// Districts by round: the mean standing of each as a coloured cell with its figure.
import type { MeanStanding, OverviewLine } from '../../../domain/roll-ups/overview';
import { COMMON } from '../../../words/outputs/outputs';
import { DISTRICTS_PICTURE } from '../../../words/pages/overview';
import { dayOf } from '../bars/axes';
import { HATCH, inkOn, meanColour } from '../drawing/colours';
import { fitted } from '../drawing/fitted-text';
import { StepLegend } from '../drawing/legend';
import { editionOf, labelOf, shownRounds } from '../edition';
import type { Writing } from '../writing';
import { type HeatMap, heatMapOf, LABEL_SIZE } from './heat-map';
import { type Drawn, Picture } from './picture';

const HATCHED = 5;
const GAP = 8;

interface CellProps {
  standing: MeanStanding;
  at: { x: number; y: number };
  map: HeatMap;
  highest: number;
  writing: Writing;
}

/** Hatched as a whole where nobody has ever reported, below its figure where only some have not. */
function Cell({ standing, at, map, highest, writing }: CellProps) {
  const { mean, noReport } = standing;
  const { width, height } = map.cell;
  const fill = mean === null ? `url(#${HATCH})` : meanColour(mean, highest);
  const isHatched = mean !== null && noReport > 0;
  return (
    <>
      <rect class="cell" x={at.x} y={at.y} width={width} height={height} fill={fill} />
      {isHatched ? (
        <rect
          class="cell"
          x={at.x}
          y={at.y + height - HATCHED}
          width={width}
          height={HATCHED}
          fill={`url(#${HATCH})`}
        />
      ) : null}
      <text
        class={mean === null ? 'figure haloed' : 'figure'}
        x={at.x + width / 2}
        y={at.y + (isHatched ? height - HATCHED : height) / 2}
        dy="0.35em"
        text-anchor="middle"
        fill={mean === null ? undefined : inkOn(fill)}
      >
        {writing.mean(mean)}
      </text>
    </>
  );
}

function nameOf({ district }: OverviewLine, { say }: Writing): string {
  return district === null ? say(DISTRICTS_PICTURE.whole) : district;
}

interface LineProps extends Pick<CellProps, 'map' | 'highest' | 'writing'> {
  line: OverviewLine;
  index: number;
}

function Line({ line, index, map, highest, writing }: LineProps) {
  const y = map.y(index);
  const middle = y + map.cell.height / 2;
  return (
    <g class={line.district === null ? 'whole' : undefined}>
      <text x={map.labelWidth - GAP} y={middle} dy="0.35em" text-anchor="end">
        {fitted(nameOf(line, writing), map.labelWidth - GAP, LABEL_SIZE)}
      </text>
      {line.LAOs === 0 ? (
        <text class="quiet" x={map.labelWidth} y={middle} dy="0.35em">
          {writing.say(DISTRICTS_PICTURE.noLaos)}
        </text>
      ) : (
        line.rounds.map((standing, round) => (
          <Cell
            key={standing.round}
            standing={standing}
            at={{ x: map.x(round), y }}
            map={map}
            highest={highest}
            writing={writing}
          />
        ))
      )}
    </g>
  );
}

const lastOf = ({ rounds }: OverviewLine) => rounds[rounds.length - 1] as MeanStanding;
const meanNow = (line: OverviewLine) => lastOf(line).mean as number;

function describe({ state, writing }: Drawn): string {
  const { lines, total } = state.overview;
  const ranked = lines.filter((line) => lastOf(line).mean !== null).sort((one, other) => meanNow(one) - meanNow(other));
  const named = (line: OverviewLine | undefined) =>
    line ? `${nameOf(line, writing)} ${writing.mean(meanNow(line))}` : writing.mean(null);
  return writing.say(DISTRICTS_PICTURE.describe, {
    round: labelOf(state, state.round),
    mean: writing.mean(lastOf(total).mean),
    highest: named(ranked[ranked.length - 1]),
    lowest: named(ranked[0]),
  });
}

function tableOf({ state, writing }: Drawn) {
  const { lines, total } = state.overview;
  const figure = ({ mean, noReport }: MeanStanding) =>
    noReport ? writing.say(DISTRICTS_PICTURE.without, { mean: writing.mean(mean), noReport }) : writing.mean(mean);
  return {
    head: [writing.say(COMMON.district), writing.say(COMMON.lao), ...shownRounds(state).map(({ label }) => label)],
    rows: [...lines, total].map((line) => [
      nameOf(line, writing),
      writing.count(line.LAOs),
      ...line.rounds.map(figure),
    ]),
  };
}

export function DistrictsPicture(drawn: Drawn) {
  const { state, width, writing } = drawn;
  const lines = [...state.overview.lines, state.overview.total];
  const map = heatMapOf(
    width,
    lines,
    lines.map((line) => nameOf(line, writing)),
  );
  return (
    <Picture
      id="districts"
      title={writing.say(DISTRICTS_PICTURE.title)}
      explain={writing.say(DISTRICTS_PICTURE.explain, { highest: state.highest, pass: state.pass })}
      description={describe(drawn)}
      edition={editionOf(drawn)}
      size={map}
      legend={<StepLegend highest={state.highest} writing={writing} />}
      table={tableOf(drawn)}
    >
      <g class="rounds">
        {shownRounds(state).map((round, index) => (
          <text key={round.date} x={map.x(index) + map.cell.width / 2} y="16" text-anchor="middle">
            {dayOf(round)}
          </text>
        ))}
      </g>
      {lines.map((line, index) => (
        <Line key={line.district} line={line} index={index} map={map} highest={state.highest} writing={writing} />
      ))}
    </Picture>
  );
}
