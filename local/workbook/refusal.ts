// What Google Sheets would refuse to do, in Google's words.

import type { Area } from './workbook.ts';

/** What of an edit it is about, for who says it in other words. */
export type About =
  | { kind: 'nothing' | 'size' | 'tab' | 'allHidden' | 'allGone' | 'allLoose' | 'merged' | 'longText' }
  | { kind: 'validation'; area: Area; help: string };

export class Refusal extends Error {
  override readonly name: string = 'Refusal';
  readonly about: About | null;

  constructor(message: string, about: About | null = null) {
    super(message);
    this.about = about;
  }
}
