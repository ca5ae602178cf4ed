// The frame of everything that is printed: what opens it, what it holds, what stands at the foot of each page. The page lays it out on sheets of A4.
import { minuteInThailand, writeMinute } from '../../domain/time/calendar';
import { unbroken } from '../../domain/time/unbroken-dates';
import { PAPER } from '../../words/outputs/print';
import { type Edition, word } from '../edition';
import { escaped } from './paper-text';

export interface Article {
  /** `wide`: the paper lies on its side; `dense`: it does so too, with smaller letters for many columns. */
  kind: 'upright' | 'wide' | 'dense';
  title: string;
  /** HTML. */
  opening: string;
  /** The department's own: a sheet says nothing of when it was printed, and a single one has no number. */
  isOfficial?: boolean;
  /** HTML: sections, each with one table or nothing that may be split; the one that closes the form comes last. */
  sections: readonly string[];
}

/** `{page}` and `{pages}` are left for the page, which counts them. */
export function articleHtml({ kind, title, opening, sections, isOfficial = false }: Article, edition: Edition): string {
  const built = isOfficial
    ? ''
    : word(edition, PAPER.built, writeMinute(minuteInThailand(edition.builtAt), edition.language));
  const pages = word(edition, PAPER.page, { page: '{page}', pages: '{pages}' });
  return [
    `<article class="form ${kind}${isOfficial ? ' official' : ''}" lang="${edition.language}" data-digits="${edition.digits}" aria-label="${escaped(title)}">`,
    `<header>${opening}</header>`,
    ...sections,
    `<footer><span>${escaped(unbroken(built))}</span><span class="count-of-pages">${escaped(pages)}</span></footer>`,
    '</article>',
  ].join('\n');
}
