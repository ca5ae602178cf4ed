// The types of LAOs that are counted, and how each kind of them is written before a name or alone.
import { remembered } from '../thai/memory';
import { comparable } from '../thai/thai-text';

export type LaoType = 'municipality' | 'SAO';

export const LAO_TYPES: readonly LaoType[] = ['municipality', 'SAO'];

/** `short` is what the forms print; null: a municipality that does not say of which kind it is. */
export interface Kind {
  type: LaoType;
  short: string | null;
  /** Of what is comparable. */
  written: RegExp;
}

/**
 * The longer ones first. Without dots อบต and ทต begin no other word, but ทม and ทน do: ตำบลทมนางาม, ตำบลทนง.
 */
const KINDS: readonly Kind[] = [
  { type: 'SAO', short: 'อบต.', written: /^(?:องค์การบริหารส่วน(?:ตำบล|ต\.)|อ\.?บ\.?ต\.?)/ },
  { type: 'municipality', short: 'ทน.', written: /^(?:เทศบาล(?:นคร|น\.)|ท\.?น\.)/ },
  { type: 'municipality', short: 'ทม.', written: /^(?:เทศบาล(?:เมือง|ม\.)|ท\.?ม\.)/ },
  { type: 'municipality', short: 'ทต.', written: /^(?:เทศบาล(?:ตำบล|ต\.)|ท\.?ต\.?)/ },
  { type: 'municipality', short: null, written: /^เทศบาล/ },
];

/** The kind that a comparable text begins with, and what stands behind it; null for one that begins with none. */
export function kindBefore(text: string): { kind: Kind; rest: string } | null {
  for (const kind of KINDS) {
    const [begins] = kind.written.exec(text) || [];
    if (begins !== undefined) return { kind, rest: text.slice(begins.length) };
  }
  return null;
}

/** The kind that a comparable text is, and says nothing more. */
function kindAlone(text: string): Kind | null {
  const found = kindBefore(text);
  return found && found.rest.replace('.', '') === '' ? found.kind : null;
}

/** The kind that a cell of types names; null where it names none, or does so in English. */
export const readKind = (text: string): Kind | null => kindAlone(comparable(text));

const PLURALS: Readonly<Record<LaoType, string>> = { municipality: 'municipalities', SAO: 'SAOs' };

/** A type as a whole, as who is counted: one kind of municipality, ทน. or ทต., is none. Null where it is neither. */
export function readWholeType(text: string): LaoType | null {
  const typed = comparable(text);
  const [inEnglish] = LAO_TYPES.filter((type) => [type, PLURALS[type]].some((word) => comparable(word) === typed));
  if (inEnglish) return inEnglish;
  const kind = kindAlone(typed);
  return kind && (kind.type === 'SAO' || kind.short === null) ? kind.type : null;
}

/** Reads the type as typed in a cell or a roster; null where it is neither. */
export const readType: (text: string) => LaoType | null = remembered((text) => {
  const typed = comparable(text);
  const [inEnglish] = LAO_TYPES.filter((type) => comparable(type) === typed);
  if (inEnglish) return inEnglish;
  return kindAlone(typed)?.type ?? null;
});
