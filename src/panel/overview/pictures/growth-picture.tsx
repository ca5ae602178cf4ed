// What grows over the rounds, from its level at the start of the year towards a target.
import type { OverviewState } from '../../../commands/pages/overview-state';
import type { Growth } from '../../../indicators/indicator/growth';
import { COMMON } from '../../../words/outputs/outputs';
import { GROWTH_PICTURE } from '../../../words/pages/overview';
import type { Text } from '../../../words/text';
import { RoundNames, Scale } from '../bars/axes';
import { MarkLines, MarkSample } from '../bars/mark-lines';
import type { Mark } from '../bars/marks';
import { plotOf } from '../bars/plot';
import { ValueBar } from '../bars/value-bar';
import { STEP_COLOURS } from '../drawing/colours';
import { Legend, Swatch } from '../drawing/legend';
import { editionOf, labelOf, shownRounds } from '../edition';
import { type Drawn, Picture } from './picture';

type Drawing = Drawn<OverviewState>;

const FILL = STEP_COLOURS[3] as string;

function marksOf({ start, target }: Growth): Mark[] {
  const goal: Mark[] = target === null ? [] : [{ id: 'target', value: start + target }];
  return [...goal, { id: 'start', value: start }];
}

function legendOf(growth: Growth, { writing }: Drawing) {
  return [
    { label: writing.say(growth.words.now), sample: <Swatch fill={FILL} /> },
    ...marksOf(growth).map(({ id, value }) => ({
      label:
        id === 'start'
          ? writing.say(growth.words.start)
          : writing.say(growth.words.target, {
              target: writing.count(growth.target as number),
              value: writing.count(value),
            }),
      sample: <MarkSample id={id} />,
    })),
  ];
}

function describe(growth: Growth, { state, writing }: Drawing): string {
  const { say, count, change } = writing;
  const now = growth.values[growth.values.length - 1] as number;
  const round = labelOf(state, state.round);
  const { target } = growth;
  const facts = say(GROWTH_PICTURE.describe, {
    round,
    unit: say(growth.words.unit),
    now: count(now),
    start: count(growth.start),
    change: change(now - growth.start),
  });
  return target === null ? facts : `${facts} ${say(GROWTH_PICTURE.describeTarget, { target: count(target) })}`;
}

function tableOf(growth: Growth, { state, writing }: Drawing) {
  const { say, count, change } = writing;
  const { words, start, values, more } = growth;
  return {
    head: [COMMON.round, words.now, words.start, GROWTH_PICTURE.change, ...more.map(({ head }) => head)].map((text) =>
      say(text),
    ),
    rows: shownRounds(state).map(({ label }, index) => {
      const value = values[index] as number;
      const beside = more.map((column) => count(column.values[index] as number));
      return [label, count(value), count(start), change(value - start), ...beside];
    }),
  };
}

/** `noTarget`: what is said where there is no target. */
export function GrowthPicture({ growth, noTarget, drawn }: { growth: Growth; noTarget: Text; drawn: Drawing }) {
  const { state, width, writing } = drawn;
  const { id, words, values, target } = growth;
  const marks = marksOf(growth);
  const heights = marks.map(({ value }) => value);
  const most = Math.max(...values, ...heights);
  const plot = plotOf(width, state.rounds.length, { most, marks: heights, figure: writing.count });
  const explain = [GROWTH_PICTURE.explain, target === null ? noTarget : GROWTH_PICTURE.withTarget];
  return (
    <Picture
      id={id}
      title={writing.say(words.title)}
      explain={explain.map((text) => writing.say(text)).join(' ')}
      description={describe(growth, drawn)}
      edition={editionOf(drawn)}
      size={plot}
      legend={<Legend samples={legendOf(growth, drawn)} />}
      table={tableOf(growth, drawn)}
    >
      <Scale plot={plot} writing={writing} unit={words.unit} />
      <MarkLines marks={marks} plot={plot} writing={writing} />
      {shownRounds(state).map(({ date }, index) => {
        const { bar, width: room } = plot.slot(index);
        const value = values[index] as number;
        return <ValueBar key={date} value={value} at={{ ...bar, room }} plot={plot} writing={writing} fill={FILL} />;
      })}
      <RoundNames plot={plot} rounds={state.rounds} />
    </Picture>
  );
}
