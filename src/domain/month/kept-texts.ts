// What was kept, as texts that fit into cells of the ledger, and back.
import type { KeptDistrict, KeptLao } from './kept';

/** A cell holds 50,000 characters on Google, and 32,767 in an .xlsx file. */
const MOST_CHARACTERS = 30_000;
/** Of a text that is written as JSON once more, which may double it. */
const PIECE = 10_000;

/** A part of a text that is longer than a cell can be: they stand one behind the other. */
interface Piece {
  piece: string;
  isLast: boolean;
}

function piecesOf(text: string): string[] {
  const pieces: Piece[] = [];
  for (let from = 0; from < text.length; from += PIECE)
    pieces.push({ piece: text.slice(from, from + PIECE), isLast: from + PIECE >= text.length });
  return pieces.map((piece) => JSON.stringify(piece));
}

/** Anything plain, as one text or as its pieces. */
export function asTexts(plain: object): string[] {
  const whole = JSON.stringify(plain);
  return whole.length <= MOST_CHARACTERS ? [whole] : piecesOf(whole);
}

/** LAO by LAO where it is too long for one cell. */
export function keptTexts(kept: KeptDistrict): string[] {
  const { laos } = kept;
  if (laos.length < 2 || JSON.stringify(kept).length <= MOST_CHARACTERS) return asTexts(kept);
  const half = Math.ceil(laos.length / 2);
  return [...keptTexts({ ...kept, laos: laos.slice(0, half) }), ...keptTexts({ ...kept, laos: laos.slice(half) })];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

const isPiece = (part: unknown): part is Piece => typeof (part as Piece | null)?.piece === 'string';

/** Null for a text that is none of what was kept. */
function partsOf(texts: readonly string[]): unknown[] {
  const parts: unknown[] = [];
  let begun = '';
  for (const text of texts) {
    const part = parsed(text);
    if (!isPiece(part)) {
      parts.push(part);
      continue;
    }
    begun += part.piece;
    if (!part.isLast) continue;
    parts.push(parsed(begun));
    begun = '';
  }
  return begun === '' ? parts : [...parts, null];
}

const isDistrict = (part: unknown): part is KeptDistrict =>
  typeof (part as KeptDistrict | null)?.district === 'string' && Array.isArray((part as KeptDistrict).laos);

export interface KeptParts {
  /** In the order in which they were kept. */
  districts: KeptDistrict[];
  /** What is of no district. */
  others: object[];
  /** Something among the texts is nothing that was kept. */
  isOdd: boolean;
}

/** Of texts that were kept together. */
export function readKept(texts: readonly string[]): KeptParts {
  const byDistrict = new Map<string, KeptDistrict>();
  const others: object[] = [];
  let isOdd = false;
  for (const part of partsOf(texts)) {
    if (isDistrict(part)) {
      const known = byDistrict.get(part.district);
      const laos: readonly KeptLao[] = known ? [...known.laos, ...part.laos] : part.laos;
      byDistrict.set(part.district, { ...part, laos });
    } else if (part !== null && typeof part === 'object') others.push(part);
    else isOdd = true;
  }
  return { districts: Array.from(byDistrict.values()), others, isOdd };
}
