// A local administrative organization (LAO, อปท.): its type, its name and its district together, never its bare name.
import { comparable } from '../thai/thai-text';

export type LaoType = 'municipality' | 'SAO';

export const LAO_TYPES: readonly LaoType[] = ['municipality', 'SAO'];

/** Each kind's name prefix: the short one that the forms print, and how it is written. */
const PREFIXES: readonly { type: LaoType; short: string; writings: readonly string[] }[] = [
  { type: 'SAO', short: 'อบต.', writings: ['องค์การบริหารส่วนตำบล', 'อบต.', 'อบต'] },
  { type: 'municipality', short: 'ทน.', writings: ['เทศบาลนคร', 'ทน.'] },
  { type: 'municipality', short: 'ทม.', writings: ['เทศบาลเมือง', 'ทม.'] },
  { type: 'municipality', short: 'ทต.', writings: ['เทศบาลตำบล', 'ทต.'] },
];

/** What a bare name is taken for: by far the most municipalities are เทศบาลตำบล. */
const USUAL_PREFIX: Record<LaoType, string> = { municipality: 'ทต.', SAO: 'อบต.' };

function prefixOf(name: string): { type: LaoType; short: string; rest: string } | null {
  for (const { type, short, writings } of PREFIXES) {
    for (const writing of writings.map(comparable)) {
      if (name.indexOf(writing) === 0 && name.slice(writing.length).replace('.', '') !== '')
        return { type, short, rest: name.slice(writing.length) };
    }
  }
  return null;
}

/** The type that a name's prefix says, or null for a bare name. */
export function typeByName(name: string): LaoType | null {
  const prefix = prefixOf(comparable(name));
  return prefix ? prefix.type : null;
}

/** The one spelling of a name that two LAOs are compared by: `อบต. แม่คำมี` and `องค์การบริหารส่วนตำบลแม่คำมี` are the same. */
export function comparableName(type: LaoType, name: string): string {
  const text = comparable(name);
  const prefix = prefixOf(text);
  return prefix ? prefix.short + prefix.rest : USUAL_PREFIX[type] + text;
}

/** What identifies a LAO. */
export function laoKey(type: LaoType, name: string, district: string): string {
  return `${type}|${comparableName(type, name)}|${comparable(district)}`;
}

const TYPE_WRITINGS: Record<LaoType, readonly string[]> = {
  municipality: ['municipality', 'เทศบาล', 'ทต.', 'ทม.', 'ทน.', 'เทศบาลตำบล', 'เทศบาลเมือง', 'เทศบาลนคร'],
  SAO: ['SAO', 'อบต.', 'อบต', 'องค์การบริหารส่วนตำบล'],
};

/** Reads the type as typed in a cell or a roster; null where it is neither. */
export function readType(text: string): LaoType | null {
  const wanted = comparable(text);
  const found = LAO_TYPES.filter((type) => TYPE_WRITINGS[type].some((writing) => comparable(writing) === wanted));
  return found[0] || null;
}

/** A line whose district begins with เทศบาล is a municipality that reports straight to the province: it is no district. */
export function reportsDirectly(district: string): boolean {
  return comparable(district).indexOf(comparable('เทศบาล')) === 0;
}
