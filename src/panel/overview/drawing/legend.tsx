// The key of the colours: a sample of each with its meaning.
import type { ComponentChildren } from 'preact';
import { stepsUpTo } from '../../../domain/measures/step';
import { COMMON } from '../../../words/outputs/outputs';
import { OVERVIEW } from '../../../words/pages/overview';
import type { Writing } from '../writing';
import { HATCH, stepColours } from './colours';

const SAMPLE = { width: 22, height: 14 };

export interface Sample {
  label: string;
  sample: ComponentChildren;
}

export function Legend({ samples }: { samples: readonly Sample[] }) {
  const { width, height } = SAMPLE;
  return (
    <ul class="legend">
      {samples.map(({ label, sample }) => (
        <li key={label}>
          <svg aria-hidden="true" width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
            {sample}
          </svg>
          {label}
        </li>
      ))}
    </ul>
  );
}

export function Swatch({ fill, kind = 'outlined' }: { fill: string; kind?: string }) {
  return <rect class={kind} x="0.5" y="0.5" width={SAMPLE.width - 1} height={SAMPLE.height - 1} fill={fill} />;
}

/** The steps, and no report. */
export function StepLegend({ highest, writing }: { highest: number; writing: Writing }) {
  const colours = stepColours(highest);
  const steps = stepsUpTo(highest).map((step) => ({
    label: writing.say(COMMON.step, { step }),
    sample: <Swatch fill={colours[step] as string} />,
  }));
  const noReport = { label: writing.say(OVERVIEW.noReport), sample: <Swatch fill={`url(#${HATCH})`} /> };
  return <Legend samples={[...steps, noReport]} />;
}

/** Once a page: pictures name it by its id. */
export function HatchPattern() {
  return (
    <svg class="hatch" aria-hidden="true" width="0" height="0">
      <defs>
        <pattern id={HATCH} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="6" height="6" fill="#ffffff" />
          <rect width="1.6" height="6" fill="#5f6b78" />
        </pattern>
      </defs>
    </svg>
  );
}
