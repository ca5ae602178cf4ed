// A browser for tests: an installed Chrome or Chromium, or else the one that comes as an npm package for Linux.
import { existsSync } from 'node:fs';
import bundled from '@sparticuz/chromium';
import { type Browser, chromium } from 'playwright-core';

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

export async function launchBrowser(): Promise<Browser> {
  const installed = INSTALLED.find((path) => path !== '' && existsSync(path));
  if (installed) return chromium.launch({ executablePath: installed, args: QUIET });
  const executablePath = await bundled.executablePath();
  return chromium.launch({ executablePath, args: [...QUIET, ...TOGETHER] });
}
