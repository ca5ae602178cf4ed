// How wide the pictures may be: as the page is, and on paper as a sheet of A4 is, so that letters keep their size.
import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';

/** A4 upright, 210 mm less 12 mm on each side, in CSS pixels. */
const PAPER = 700;
const WIDEST = 860;
const NARROWEST = 240;

const within = (width: number) => Math.max(NARROWEST, Math.min(WIDEST, Math.floor(width)));

/** In pixels. `place` goes to the element whose width counts. */
export function useWidth(): { place: RefObject<HTMLDivElement | null>; width: number } {
  const place = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(PAPER);
  useEffect(() => {
    const element = place.current;
    if (!element) return;
    let onPaper = false;
    const measure = () => setWidth(onPaper ? PAPER : within(element.clientWidth));
    const printing = (isPrinting: boolean) => () => {
      onPaper = isPrinting;
      measure();
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    const [begin, end] = [printing(true), printing(false)];
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    measure();
    return () => {
      observer.disconnect();
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return { place, width };
}
