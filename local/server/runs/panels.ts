// The add-on's pages that are on somebody's screen, each under an address that cannot be guessed.

import { randomUUID } from 'node:crypto';
import type { HtmlState } from '../../services/host/objects.ts';

/** Panels that were closed long ago go first. */
const MOST = 200;

export class Panels {
  readonly #frameScript: string;
  readonly #pages = new Map<string, string>();

  /** `frameScript` makes `google.script` in the frame: page/frame.ts, built. */
  constructor(frameScript: string) {
    this.#frameScript = frameScript;
  }

  add(html: HtmlState): string {
    const address = `/panel/${randomUUID()}`;
    const [oldest] = this.#pages.keys();
    if (this.#pages.size > MOST && oldest !== undefined) this.#pages.delete(oldest);
    const meta = html.metaTags.map(({ name, content }) => `<meta name="${name}" content="${escaped(content)}">`);
    this.#pages.set(address, `${meta.join('')}${html.content}`);
    return address;
  }

  /** The page with `google.script.run` before everything else that it holds. */
  read(address: string, functionNames: readonly string[]): string | null {
    const content = this.#pages.get(address);
    if (content === undefined) return null;
    const names = JSON.stringify(functionNames).replaceAll('<', '\\u003c');
    const before =
      `<meta charset="utf-8"><base target="_blank"><link rel="stylesheet" href="/page/fonts.css">` +
      `<script type="application/json" id="google-script-run">${names}</script><script>${this.#frameScript}</script>`;
    const doctype = /^\s*<!doctype[^>]*>/i.exec(content)?.[0] ?? '<!doctype html>';
    return `${doctype}${before}${content.replace(/<!doctype[^>]*>/i, '')}`;
  }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
