// Which script is pushed to: what the project file of clasp says.
import { both, Failure } from '../../local/cli/failure.ts';

/** What stands in the project files before anybody has put an ID there. */
const PLACEHOLDER = /^put-your-own-/;
/** Google's are letters, digits, - and _. */
const SCRIPT_ID = /^[\w-]{20,}$/;

export interface Target {
  /** The project file. */
  file: string;
  scriptId: string;
}

function parsed(text: string): { scriptId?: unknown; rootDir?: unknown } {
  try {
    return Object(JSON.parse(text.replace(/^\s*\/\/.*$/gm, '')));
  } catch {
    return {};
  }
}

/**
 * `text`: of the project file; null where there is none. `folder`: that of the build that is pushed. Throws a Failure that says in a sentence what
 * to put there.
 */
export function targetOf(file: string, text: string | null, folder: string): Target {
  if (text === null) throw new Failure(both(`There is no ${file}.`, `ไม่มีไฟล์ ${file}`));
  const { scriptId, rootDir } = parsed(text);
  if (typeof scriptId === 'string' && PLACEHOLDER.test(scriptId))
    throw new Failure(
      both(
        `${file} names no script yet: put the ID of your own there (in Google Sheets: Extensions > Apps Script > Project Settings).`,
        `${file} ยังไม่ได้ระบุสคริปต์ ให้ใส่รหัสสคริปต์ของท่าน (ใน Google ชีต: ส่วนขยาย > Apps Script > การตั้งค่าโปรเจ็กต์)`,
      ),
    );
  if (typeof scriptId !== 'string' || !SCRIPT_ID.test(scriptId))
    throw new Failure(both(`${file} has no script ID that can be read.`, `อ่านรหัสสคริปต์ใน ${file} ไม่ได้`));
  if (typeof rootDir !== 'string' || rootDir.replace(/^\.\/|\/$/g, '') !== folder)
    throw new Failure(both(`${file} must have "rootDir": "${folder}".`, `${file} ต้องมี "rootDir": "${folder}"`));
  return { file, scriptId };
}
