// What the manifest must say before it is pushed: exactly the scopes that are wanted. More would ask every user for more.
import { both } from '../../local/cli/failure.ts';

export const WANTED_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** What is wrong with it, in a sentence; null: nothing. */
export function manifestProblem(text: string): string | null {
  let manifest: { oauthScopes?: unknown; runtimeVersion?: unknown; timeZone?: unknown };
  try {
    manifest = Object(JSON.parse(text));
  } catch {
    return both('The manifest is no JSON.', 'ไฟล์ appsscript.json อ่านไม่ได้');
  }
  const { oauthScopes, runtimeVersion, timeZone } = manifest;
  const scopes: unknown[] = Array.isArray(oauthScopes) ? oauthScopes : [];
  const more = scopes.filter((scope) => !WANTED_SCOPES.includes(String(scope)));
  const missing = WANTED_SCOPES.filter((scope) => !scopes.includes(scope));
  if (more.length || missing.length || scopes.length !== WANTED_SCOPES.length)
    return both(
      `The manifest must ask for ${WANTED_SCOPES.join(' and ')} alone; it asks for ${scopes.join(', ') || 'nothing'}.`,
      `ไฟล์ appsscript.json ต้องขอสิทธิเพียง ${WANTED_SCOPES.join(' และ ')} แต่ขอ ${scopes.join(', ') || 'ไม่มี'}`,
    );
  if (runtimeVersion !== 'V8' || timeZone !== 'Asia/Bangkok')
    return both(
      'The manifest must say "runtimeVersion": "V8" and "timeZone": "Asia/Bangkok".',
      'ไฟล์ appsscript.json ต้องมี "runtimeVersion": "V8" และ "timeZone": "Asia/Bangkok"',
    );
  return null;
}
