// Answering requests: data, files of the page, and panels, each with what the browser may do with them.

import { existsSync, readFileSync } from 'node:fs';
import type { ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { PAGE_FOLDER } from '../../page-build.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};

/** The page asks this server only. The grid writes styles into its elements. */
const pagePolicy =
  "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:; " +
  "worker-src 'self' blob:; object-src 'none'; base-uri 'none'; frame-ancestors 'none'";

/** A panel has no origin of its own: neither the page nor the server's data is within its reach. */
const panelPolicy = (host: string) =>
  `sandbox allow-scripts allow-forms allow-popups allow-modals allow-downloads; default-src 'none'; script-src 'unsafe-inline'; ` +
  `style-src 'unsafe-inline' http://${host}; font-src http://${host} data:; img-src data: blob:; form-action 'none'`;

export function sendJson(response: ServerResponse, data: unknown, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(data));
}

/** `host` as the browser named it: styles and fonts may come from there alone. */
export function sendPanel(response: ServerResponse, host: string, page: string): void {
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': panelPolicy(host),
  });
  response.end(page);
}

/** A file of the built page, by its path without the folder. False where there is none. */
export function sendPageFile(response: ServerResponse, path: string): boolean {
  const file = join(PAGE_FOLDER, path);
  const type = types[extname(file)];
  if (!file.startsWith(PAGE_FOLDER) || type === undefined || !existsSync(file)) return false;
  response.writeHead(200, {
    'content-type': type,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'content-security-policy': pagePolicy,
    // Panels have no origin of their own, and use the same fonts.
    ...(path.startsWith('fonts/') ? { 'access-control-allow-origin': '*' } : {}),
  });
  // At once: in pieces it would wait behind the first calculation for each of them.
  response.end(readFileSync(file));
  return true;
}

/** As a download, under a name that may be Thai. */
export function sendFile(response: ServerResponse, name: string, bytes: Uint8Array): void {
  response.writeHead(200, {
    'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    'content-disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name)}`,
    'cache-control': 'no-store',
  });
  response.end(bytes);
}
