// What the manifest must say before it is pushed: exactly the scopes that are wanted. More would ask every user for more.
import { both } from '../../local/cli/failure.ts';

export const WANTED_SCOPES: readonly string[] = [
  'https://www.googleapis.com/auth/spreadsheets.currentonly',
  'https://www.googleapis.com/auth/script.container.ui',
];

/** What the build with mail asks for beside them, and what for. */
export const MAIL_SCOPES: readonly { scope: string; en: string; th: string }[] = [
  {
    scope: 'https://www.googleapis.com/auth/script.send_mail',
    en: 'send e-mails as you; it reads none',
    th: 'ส่งอีเมลในนามของท่าน แต่ไม่อ่านอีเมล',
  },
  {
    scope: 'https://www.googleapis.com/auth/script.scriptapp',
    en: 'run by itself each day while you are away',
    th: 'ทำงานเองทุกวันแม้ท่านไม่ได้เปิดไฟล์',
  },
  {
    scope: 'https://www.googleapis.com/auth/userinfo.email',
    en: 'see your e-mail address, for the ledger',
    th: 'ดูที่อยู่อีเมลของท่าน เพื่อบันทึกในทะเบียนการดำเนินการ',
  },
];

export const WANTED_WITH_MAIL: readonly string[] = [...WANTED_SCOPES, ...MAIL_SCOPES.map(({ scope }) => scope)];

/** What is wrong with it, in a sentence; null: nothing. `wanted`: the scopes of that build. */
export function manifestProblem(text: string, wanted: readonly string[] = WANTED_SCOPES): string | null {
  let manifest: { oauthScopes?: unknown; runtimeVersion?: unknown; timeZone?: unknown };
  try {
    manifest = Object(JSON.parse(text));
  } catch {
    return both('The manifest is no JSON.', 'ไฟล์ appsscript.json อ่านไม่ได้');
  }
  const { oauthScopes, runtimeVersion, timeZone } = manifest;
  const scopes: unknown[] = Array.isArray(oauthScopes) ? oauthScopes : [];
  const more = scopes.filter((scope) => !wanted.includes(String(scope)));
  const missing = wanted.filter((scope) => !scopes.includes(scope));
  if (more.length || missing.length || scopes.length !== wanted.length)
    return both(
      `The manifest must ask for ${wanted.join(' and ')} alone; it asks for ${scopes.join(', ') || 'nothing'}.`,
      `ไฟล์ appsscript.json ต้องขอสิทธิ์เพียง ${wanted.join(' และ ')} แต่ขอ ${scopes.join(', ') || 'ไม่มี'}`,
    );
  if (runtimeVersion !== 'V8' || timeZone !== 'Asia/Bangkok')
    return both(
      'The manifest must say "runtimeVersion": "V8" and "timeZone": "Asia/Bangkok".',
      'ไฟล์ appsscript.json ต้องมี "runtimeVersion": "V8" และ "timeZone": "Asia/Bangkok"',
    );
  return null;
}
