// The colours of the steps: six of viridis, whose lightness falls evenly, so that colour-blind eyes and a grey printer tell them apart.

/** From step 0, light, to step 5, dark, of a ladder of five. */
export const STEP_COLOURS: readonly string[] = ['#fde725', '#7ad151', '#22a884', '#2a788e', '#414487', '#440154'];

/** No report is no step: a hatch, not a colour. */
export const HATCH = 'no-report';

/** Black itself: nothing less dark reaches 4.5 : 1 on every colour on which white does not. */
const DARK = '#000000';
const LIGHT = '#ffffff';

type Channels = [number, number, number];

function channelsOf(colour: string): Channels {
  return [1, 3, 5].map((start) => Number.parseInt(colour.slice(start, start + 2), 16)) as Channels;
}

function colourOf(channels: readonly number[]): string {
  return `#${channels.map((channel) => `0${Math.round(channel).toString(16)}`.slice(-2)).join('')}`;
}

/** `place`: from 0, the lightest, to 1, the darkest. */
function colourAt(place: number): string {
  const last = STEP_COLOURS.length - 1;
  const at = place * last;
  const below = Math.min(last - 1, Math.floor(at));
  const [lower, upper] = [below, below + 1].map((step) => channelsOf(STEP_COLOURS[step] as string)) as [
    Channels,
    Channels,
  ];
  return colourOf(lower.map((channel, index) => channel + (at - below) * ((upper[index] as number) - channel)));
}

/** Of a ladder of so many steps, from step 0 on. */
export function stepColours(highest: number): string[] {
  return Array.from({ length: highest + 1 }, (_, step) => colourAt(step / highest));
}

/** The colour of a mean standing, between those of the steps beside it. */
export function meanColour(mean: number, highest: number): string {
  return colourAt(mean / highest);
}

/** Relative luminance, 0 to 1 (WCAG 2). */
export function luminance(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** 1 to 21 (WCAG 2). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** What can be read on a colour. */
export function inkOn(colour: string): string {
  return contrast(DARK, colour) >= contrast(LIGHT, colour) ? DARK : LIGHT;
}
