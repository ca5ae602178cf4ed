// What stays in view at an edge of a page never covers what has the keyboard: nor does it stay where it would take too much of the window.
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

/** Of the window's height, the most that it may take: higher, it scrolls with the rest. */
const SHARE = 0.4;
/** Pixels that stay free beside it: the frame around what has the keyboard. */
const FRAME = 8;

const PADDING = { top: 'scrollPaddingTop', bottom: 'scrollPaddingBottom' } as const;

function isBelow(held: Element, element: Element): boolean {
  if (held === document.body || element.contains(held)) return false;
  const [one, other] = [held.getBoundingClientRect(), element.getBoundingClientRect()];
  return one.top < other.bottom && one.bottom > other.top;
}

function stay(element: HTMLElement, edge: keyof typeof PADDING): void {
  const { offsetHeight } = element;
  const stays = offsetHeight <= window.innerHeight * SHARE;
  element.style.position = stays ? '' : 'static';
  document.documentElement.style[PADDING[edge]] = stays ? `${offsetHeight + FRAME}px` : '';
  const held = document.activeElement;
  if (stays && held && isBelow(held, element)) held.scrollIntoView({ block: 'nearest' });
}

/** For the one element of a page that sticks to this edge, by its style. */
export function useStays<E extends HTMLElement>(edge: keyof typeof PADDING): RefObject<E | null> {
  const place = useRef<E>(null);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    const measure = () => stay(element, edge);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    addEventListener('resize', measure);
    return () => {
      observer.disconnect();
      removeEventListener('resize', measure);
      document.documentElement.style[PADDING[edge]] = '';
    };
  }, [edge]);
  return place;
}
