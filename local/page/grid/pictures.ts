// The add-on's pictures over the grid: each hangs at its cell, and a click runs the function that is assigned to it.

import type { FWorksheet } from '@univerjs/sheets/facade';
import type { HungPicture } from '../../server/protocol.ts';
import { byId, element } from '../element.ts';
import { type Api, sheetOffset } from './grid.ts';
import { whenDrawn } from './when-drawn.ts';

type Press = (functionName: string) => void;

function hang({ title, png, script, width, height }: HungPicture, press: Press): HTMLButtonElement {
  const image = element('img', { src: `data:image/png;base64,${png}`, alt: title, width, height });
  const button = element('button', { type: 'button', className: 'picture', disabled: script === null }, image);
  if (script !== null) button.addEventListener('click', () => press(script));
  return button;
}

/** Null while the sheet is not drawn yet. */
function rectOf(sheet: FWorksheet, { row, column }: HungPicture): DOMRect | null {
  try {
    return sheet.getRange(row, column).getCellRect();
  } catch {
    return null;
  }
}

export class Pictures {
  readonly #api: Api;
  readonly #press: Press;
  readonly #layer = byId('pictures');
  #hung: { picture: HungPicture; button: HTMLButtonElement }[] = [];

  constructor(api: Api, press: Press) {
    this.#api = api;
    this.#press = press;
    whenDrawn(api, this.#layer, () => this.#place());
  }

  show(pictures: readonly HungPicture[]): void {
    this.#hung = pictures.map((picture) => ({ picture, button: hang(picture, this.#press) }));
    for (const { button } of this.#hung) button.hidden = true;
    this.#layer.replaceChildren(...this.#hung.map(({ button }) => button));
  }

  #place(): void {
    const sheet = this.#api.getActiveWorkbook()?.getActiveSheet();
    const offset = sheetOffset();
    const [fromLeft, fromTop] = [this.#layer.offsetLeft - offset.left, this.#layer.offsetTop - offset.top];
    const zoom = sheet?.getZoom() ?? 1;
    for (const { picture, button } of this.#hung) {
      const isShown = sheet?.getSheetId() === String(picture.sheetId);
      const cell = sheet && isShown ? rectOf(sheet, picture) : null;
      button.hidden = cell === null;
      if (!cell) continue;
      const left = cell.left - fromLeft + picture.offsetX * zoom;
      const top = cell.top - fromTop + picture.offsetY * zoom;
      button.style.transform = `translate(${left}px, ${top}px) scale(${zoom})`;
    }
  }
}
