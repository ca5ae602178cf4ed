// Estimates of the rounds to come: hollow bars, each under the letter of how it was made.

import type { IsoDate } from '../../../domain/time/calendar';
import type { Overview } from '../../../indicators/overview';
import { OUTLOOK } from '../../../words/outputs/outlook';
import type { Text } from '../../../words/text';
import type { Writing } from '../writing';
import type { Plot } from './plot';
import { ValueBar } from './value-bar';

export type Method = 'own' | 'median';

export const METHODS: readonly Method[] = ['own', 'median'];
const GAP = 4;
const LETTER_BELOW = 32;

export interface Estimated {
  method: Method;
  round: IsoDate;
  /** LAOs that would have passed. */
  passed: number;
}

/** By round, then by method; a method without an estimate is left out. */
export function estimated({ estimates }: Overview): Estimated[][] {
  return estimates.rounds.map((round, index) =>
    METHODS.filter((method) => estimates[method]).map((method) => ({
      method,
      round,
      passed: estimates[method]?.passed[index] as number,
    })),
  );
}

export function methodName(method: Method): Text {
  return OUTLOOK[method];
}

/** ก, ข: the last word of the method's short name. */
export function letterOf(method: Method, writing: Writing): string {
  const name = writing.say(method === 'own' ? OUTLOOK.estimateA : OUTLOOK.estimateB);
  return name.split(' ').slice(-1)[0] as string;
}

interface EstimateBarsProps {
  overview: Overview;
  /** The place of each round. */
  slotOf(round: IsoDate): number;
  plot: Plot;
  writing: Writing;
}

export function EstimateBars({ overview, slotOf, plot, writing }: EstimateBarsProps) {
  const bars = estimated(overview).reduce((all, some) => all.concat(some), []);
  return (
    <>
      {bars.map(({ method, round, passed }) => {
        const { bar } = plot.slot(slotOf(round));
        const each = (bar.width - GAP) / METHODS.length;
        const x = bar.x + METHODS.indexOf(method) * (each + GAP);
        return (
          <g key={`${round} ${method}`}>
            <ValueBar
              value={passed}
              at={{ x, width: each, room: each + GAP }}
              plot={plot}
              writing={writing}
              kind={`estimate ${method}`}
            />
            <text class="below" x={x + each / 2} y={plot.bottom + LETTER_BELOW} text-anchor="middle">
              {letterOf(method, writing)}
            </text>
          </g>
        );
      })}
    </>
  );
}
