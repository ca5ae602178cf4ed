// Who has passed against both marks: a bar for each round of the year, and estimates of the rounds to come.

import { percentOf } from '../../../domain/measures/share';
import type { OverviewRound } from '../../../domain/roll-ups/overview';
import { COMMON, STEP_DEFINITIONS } from '../../../words/outputs/outputs';
import { OVERVIEW, PASSED_PICTURE } from '../../../words/pages/overview';
import { RoundNames, Scale } from '../bars/axes';
import { EstimateBars, estimated, METHODS, methodName } from '../bars/estimate-bars';
import { MarkLines, MarkSample } from '../bars/mark-lines';
import type { Mark } from '../bars/marks';
import { plotOf } from '../bars/plot';
import { ValueBar } from '../bars/value-bar';
import { STEP_COLOURS } from '../drawing/colours';
import { Legend, type Sample, Swatch } from '../drawing/legend';
import { editionOf, labelOf } from '../edition';
import { type Drawn, Picture } from './picture';

const FILL = STEP_COLOURS[STEP_COLOURS.length - 1] as string;

const isBelowLast = ({ state: { highest, pass } }: Drawn) => pass < highest;

function standingWord(drawn: Drawn): string {
  const { state, writing } = drawn;
  return writing.say(isBelowLast(drawn) ? STEP_DEFINITIONS.fromStep : PASSED_PICTURE.standing, { pass: state.pass });
}

/** Behind "ผ่าน", as on the outputs. */
function passingWord(drawn: Drawn): string {
  const { state, writing } = drawn;
  return writing.say(STEP_DEFINITIONS[isBelowLast(drawn) ? 'fromStep' : 'allSteps'], { pass: state.pass });
}

function legendOf(drawn: Drawn): Sample[] {
  const { state, writing } = drawn;
  const { marks, estimates } = state.overview;
  return [
    { label: writing.say(PASSED_PICTURE.passed, { passing: passingWord(drawn) }), sample: <Swatch fill={FILL} /> },
    { label: writing.say(PASSED_PICTURE.aimed, { ...marks.aimed }), sample: <MarkSample id="aimed" /> },
    { label: writing.say(PASSED_PICTURE.required, { ...marks.required }), sample: <MarkSample id="required" /> },
    ...METHODS.filter((method) => estimates[method]).map((method) => ({
      label: writing.say(methodName(method)),
      sample: <Swatch fill="none" kind={`estimate ${method}`} />,
    })),
  ];
}

function describe(drawn: Drawn): string {
  const { state, writing } = drawn;
  const { LAOs, marks, rounds } = state.overview;
  const { passed } = rounds[rounds.length - 1] as OverviewRound;
  const [required, aimed] = [marks.required.needed, marks.aimed.needed];
  const round = labelOf(state, state.round);
  const facts = writing.say(PASSED_PICTURE.describe, {
    round,
    passing: passingWord(drawn),
    passed,
    LAOs,
    required,
    aimed,
  });
  const last = estimated(state.overview).slice(-1)[0] || [];
  const estimates = last.map((one) =>
    writing.say(PASSED_PICTURE.describeEstimate, {
      method: writing.say(methodName(one.method)),
      round: labelOf(state, one.round),
      passed: one.passed,
    }),
  );
  return [facts, ...estimates].join(' ');
}

function tableOf(drawn: Drawn) {
  const { state, writing } = drawn;
  const { say, count, mean } = writing;
  const { LAOs, marks, rounds } = state.overview;
  const { required, aimed } = marks;
  const against = (passed: number, needed: number) =>
    passed >= needed ? say(PASSED_PICTURE.reached) : say(PASSED_PICTURE.missing, { count: needed - passed });
  const row = (label: string, passed: number) => [
    label,
    count(passed),
    mean(percentOf(passed, LAOs)),
    against(passed, required.needed),
    against(passed, aimed.needed),
  ];
  const estimates = estimated(state.overview).reduce((all, some) => all.concat(some), []);
  return {
    head: [
      say(COMMON.round),
      say(PASSED_PICTURE.passed, { passing: passingWord(drawn) }),
      say(PASSED_PICTURE.share),
      say(PASSED_PICTURE.required, { ...required }),
      say(PASSED_PICTURE.aimed, { ...aimed }),
    ],
    rows: [
      ...rounds.map(({ round, passed }) => row(labelOf(state, round), passed)),
      ...estimates.map(({ method, round, passed }) =>
        row(`${labelOf(state, round)} (${say(methodName(method))})`, passed),
      ),
    ],
  };
}

export function PassedPicture(drawn: Drawn) {
  const { state, width, writing } = drawn;
  const { LAOs, marks, rounds } = state.overview;
  // Where both are the same, the dashed one is drawn over the other.
  const lines: Mark[] = [
    { id: 'required', value: marks.required.needed },
    { id: 'aimed', value: marks.aimed.needed },
  ];
  const plot = plotOf(width, state.rounds.length, {
    most: LAOs,
    marks: lines.map(({ value }) => value),
    figure: writing.count,
  });
  const dates = state.rounds.map(({ date }) => date);
  return (
    <Picture
      id="passed"
      title={writing.say(PASSED_PICTURE.title, { passing: passingWord(drawn) })}
      explain={writing.say(PASSED_PICTURE.explain, { standing: standingWord(drawn) })}
      description={describe(drawn)}
      edition={editionOf(drawn)}
      size={plot}
      legend={<Legend samples={legendOf(drawn)} />}
      notes={state.estimateNotes}
      table={tableOf(drawn)}
    >
      <Scale plot={plot} writing={writing} unit={OVERVIEW.LAOs} />
      <MarkLines marks={lines} plot={plot} writing={writing} />
      {rounds.map(({ round, passed }, index) => {
        const { bar, width: room } = plot.slot(index);
        return <ValueBar key={round} value={passed} at={{ ...bar, room }} plot={plot} writing={writing} fill={FILL} />;
      })}
      <EstimateBars overview={state.overview} slotOf={(round) => dates.indexOf(round)} plot={plot} writing={writing} />
      <RoundNames plot={plot} rounds={state.rounds} />
    </Picture>
  );
}
