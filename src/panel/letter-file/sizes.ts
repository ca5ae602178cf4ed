// The regulation's sizes and measures: letters in half points of TH Sarabun, lengths in twentieths of a point.

export const SIZES = { text: 32, label: 40, title: 58, speed: 64 } as const;

export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4);

/** Of text between the margins. */
export const TEXT_WIDTH = 160;

/** The Garuda's height on each kind of letter. */
export const GARUDA = { memo: 15, external: 30 } as const;
