// Words and figures of the overview in the page's language, and in the digits of the settings.
import type { OverviewState } from '../../commands/pages/overview-state';
import { thaiDigits } from '../../domain/thai/thai-text';
import { grouped, type Text, type Values } from '../../words/text';
import { t } from '../language';

export interface Writing {
  say(text: Text, values?: Values): string;
  /** With commas between its thousands. */
  count(value: number): string;
  /** A difference, with its sign. */
  change(value: number): string;
  /** With two decimals; `–` where there is none. */
  mean(value: number | null): string;
}

const DECIMALS = 2;

export function writing({ digits }: Pick<OverviewState, 'digits'>): Writing {
  const written = (text: string) => (digits === 'thai' ? thaiDigits(text) : text);
  return {
    say: (text, values = {}) => written(t(text, values)),
    count: (value) => written(grouped(value)),
    change: (value) => written((value > 0 ? '+' : '') + grouped(value)),
    mean: (value) => (value === null ? '–' : written(value.toFixed(DECIMALS))),
  };
}
