// Pages of tests, each in a context of its own, with what it said and asked for: closed after the test that opened it, or after the file.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { theBrowser } from './launch';

/** What leaves this machine would be a mistake. */
const HERE = /^(data:|blob:|file:|http:\/\/127\.0\.0\.1:)/;

export interface Opened {
  page: Page;
  /** Requests to other hosts, and errors that nobody caught. */
  foreign: string[];
  errors: string[];
  /** All that the page and its frames said, and the requests that failed. */
  log: string[];
}

let inTest = false;
const opened: { its: Opened; forTest: boolean }[] = [];

function watch(page: Page): Opened {
  const its: Opened = { page, foreign: [], errors: [], log: [] };
  const start = Date.now();
  const say = (text: string) => its.log.push(`${String(Date.now() - start).padStart(6)} ms  ${text}`);
  page.on('request', (request) => {
    if (!HERE.test(request.url())) its.foreign.push(request.url());
  });
  page.on('pageerror', (error) => {
    its.errors.push(error.message);
    say(`error: ${error.stack ?? error.message}`);
  });
  page.on('console', (message) => say(`${message.type()}: ${message.text()}`));
  page.on('requestfailed', (request) => say(`${request.method()} ${request.url()}: ${request.failure()?.errorText}`));
  page.on('response', (response) => {
    if (response.status() >= 400) say(`${response.request().method()} ${response.url()}: ${response.status()}`);
  });
  page.on('crash', () => say('crashed'));
  return its;
}

export async function openPage(options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await (await theBrowser()).newContext(options);
  const page = await context.newPage();
  // Below the time of a test, so that what was waited for is named.
  page.setDefaultTimeout(90_000);
  const its = watch(page);
  opened.push({ its, forTest: inTest });
  return its;
}

export const openPages = (): readonly Opened[] => opened.map(({ its }) => its);

export function beginTest(): void {
  inTest = true;
}

export function endTest(): void {
  inTest = false;
}

async function close(isDone: (each: (typeof opened)[number]) => boolean): Promise<void> {
  const done = opened.filter(isDone);
  for (const each of done) opened.splice(opened.indexOf(each), 1);
  await Promise.all(done.map(({ its }) => its.page.context().close()));
}

export const closePages = (pages: readonly Page[]): Promise<void> => close(({ its }) => pages.includes(its.page));

/** Those that tests before this one opened. */
export const closeTestsPages = (): Promise<void> => close(({ forTest }) => forTest);

export const closeAllPages = (): Promise<void> => close(() => true);
