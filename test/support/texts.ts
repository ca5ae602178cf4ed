// Every text that a person reads, by where it stands: of the add-on, of an indicator, of the local page and of its server.
import { LANGUAGES, type Text } from '../../src/words/text';
import { WORD_FILES } from './word-files';

const SOURCE = new URL('../../src/', import.meta.url);
/** Of the local host, which has no part in the bundle. */
const LOCAL_FILES = [
  'page/words.ts',
  'server/people/act-words.ts',
  'server/people/notice-words.ts',
  'server/people/refusal-words.ts',
];
const LOCAL = new URL('../../local/', import.meta.url);

export interface Found {
  /** `module.EXPORT.key`. */
  path: string;
  value: unknown;
}

export const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Each text, whole or not, and whatever else is no list or table of texts. */
export function allIn(path: string, value: unknown): Found[] {
  if (!isObject(value) || LANGUAGES.some((language) => language in value)) return [{ path, value }];
  return Object.entries(value).flatMap(([key, below]) => allIn(`${path}.${key}`, below));
}

const notFunctions = ({ value }: Found) => typeof value !== 'function';

async function textsOf(files: readonly string[], folder: URL): Promise<Found[]> {
  const modules = await Promise.all(files.map((file) => import(new URL(file, folder).href)));
  return modules
    .flatMap((module, index) => allIn((files[index] as string).replace('.ts', ''), { ...module }))
    .filter(notFunctions);
}

/** Of the add-on alone. */
export const addOnTexts = (): Promise<Found[]> => textsOf(WORD_FILES, SOURCE);

/** Of the local host alone, whole texts. */
export async function localTexts(): Promise<{ path: string; value: Text }[]> {
  const found = await textsOf(LOCAL_FILES, LOCAL);
  return found.filter((each): each is { path: string; value: Text } => isObject(each.value) && 'th' in each.value);
}
