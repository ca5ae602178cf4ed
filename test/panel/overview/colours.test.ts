// The colours of the steps: told apart by eyes that see no red or no green, and on a grey printer; figures on them can be read.
import { describe, expect, it } from 'vitest';
import {
  contrast,
  inkOn,
  luminance,
  meanColour,
  STEP_COLOURS,
  stepColours,
} from '../../../src/panel/overview/drawing/colours';

type Three = [number, number, number];
type Matrix = [Three, Three, Three];

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear RGB. */
const EYES: Readonly<Record<string, Matrix>> = {
  'ordinary eyes': [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  'a grey printer': [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
};

const times = (matrix: Matrix, [x, y, z]: Three) => matrix.map(([a, b, c]) => a * x + b * y + c * z) as Three;

function linear(colour: string): Three {
  return [1, 3, 5].map((start) => {
    const share = Number.parseInt(colour.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Three;
}

/** CIE 1976 L*a*b* of linear RGB, white D65. */
function lab(colour: Three): Three {
  const xyz = times(
    [
      [0.4124, 0.3576, 0.1805],
      [0.2126, 0.7152, 0.0722],
      [0.0193, 0.1192, 0.9505],
    ],
    colour.map((channel) => Math.max(0, Math.min(1, channel))) as Three,
  );
  const [x, y, z] = xyz.map((value, index) => {
    const share = value / ([0.9505, 1, 1.089][index] as number);
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16 / 116;
  }) as Three;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const pairs = STEP_COLOURS.flatMap((one, index) => STEP_COLOURS.slice(index + 1).map((other) => [one, other] as const));

describe('six colours', () => {
  /** A difference of 10 is seen at a glance; 2.3 is just seen. */
  it.each(Object.keys(EYES))('are told apart by %s, each from every other', (eyes) => {
    const seen = (colour: string) => lab(times(EYES[eyes] as Matrix, linear(colour)));
    expect(pairs).toHaveLength(15);
    for (const [one, other] of pairs) {
      const [from, to] = [seen(one), seen(other)];
      const distance = Math.hypot(...from.map((value, index) => value - (to[index] as number)));
      expect(distance, `${one} and ${other}`).toBeGreaterThan(10);
    }
  });

  it('fall in lightness from step 0 to step 5, each at least a fifth darker than the one before', () => {
    const lightness = STEP_COLOURS.map(luminance);
    for (const [index, light] of lightness.slice(1).entries())
      expect((light + 0.05) * 1.2, STEP_COLOURS[index + 1]).toBeLessThan((lightness[index] as number) + 0.05);
  });

  it('a red and a green of the same lightness would not do', () => {
    const seen = (colour: string) => lab(times(EYES['a grey printer'] as Matrix, linear(colour)));
    const [red, green] = [seen('#d62728'), seen('#2c7a2c')];
    expect(Math.hypot(...red.map((value, index) => value - (green[index] as number)))).toBeLessThan(10);
  });
});

describe('figures on colours', () => {
  it('can be read on every mean standing, 4.5 : 1 and more', () => {
    for (let hundredths = 0; hundredths <= 500; hundredths += 1) {
      const colour = meanColour(hundredths / 100, 5);
      expect(contrast(inkOn(colour), colour), colour).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('a whole mean has the colour of its step', () => {
    expect([0, 1, 2, 3, 4, 5].map((mean) => meanColour(mean, 5))).toEqual(STEP_COLOURS);
  });

  it('knows black on white', () => expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5));
});

describe('the colours of any ladder', () => {
  it.each([1, 2, 3, 5, 7, 10])(
    'of %i steps go from the lightest to the darkest, each darker than the one before',
    (highest) => {
      const colours = stepColours(highest);
      expect(colours).toHaveLength(highest + 1);
      expect([colours[0], colours[highest]]).toEqual([STEP_COLOURS[0], STEP_COLOURS[5]]);
      const lightness = colours.map(luminance);
      for (const [index, light] of lightness.slice(0, -1).entries())
        expect((light + 0.05) / ((lightness[index + 1] as number) + 0.05)).toBeGreaterThan(1.1);
      for (const colour of colours) expect(contrast(inkOn(colour), colour)).toBeGreaterThanOrEqual(4.5);
      expect(colours.map((_, step) => meanColour(step, highest))).toEqual(colours);
    },
  );

  it('of five are the six that were chosen', () => expect(stepColours(5)).toEqual(STEP_COLOURS));
});
