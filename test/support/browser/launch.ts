// A browser for tests, one for all files of a worker: an installed Chrome or Chromium, or else the one that comes as an npm package for Linux.
import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';
import { unpackChromium } from './packed';

const INSTALLED = [
  process.env.CHROME_PATH ?? '',
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Nothing of its own goes to the network. */
const QUIET = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-default-apps',
  '--disable-domain-reliability',
  '--disable-sync',
  '--metrics-recording-only',
  '--no-first-run',
];

/** Panels in the page's own process: quicker on a small machine. Not the package's own arguments: they make one process of all. */
const TOGETHER = [
  '--disable-gpu',
  '--font-render-hinting=none',
  '--disable-site-isolation-trials',
  '--disable-features=IsolateSandboxedIframes,IsolateOrigins,site-per-process',
];

/** `KHANTON_FONTS=machine`: with the fonts that are installed. Otherwise no machine's fonts, and so on every machine the same. */
const HAS_MACHINE_FONTS = process.env.KHANTON_FONTS === 'machine';

async function launch(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== '' && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  const { executablePath, bareFonts } = await unpackChromium();
  const env = HAS_MACHINE_FONTS ? process.env : { ...process.env, FONTCONFIG_FILE: bareFonts };
  return chromium.launch({ executablePath, env: env as Record<string, string>, args: [...QUIET, ...TOGETHER] });
}

let launched: Promise<Browser> | null = null;

/** It ends with the worker. */
export function theBrowser(): Promise<Browser> {
  launched ??= launch();
  return launched;
}
