// The sheets of a form as they will come out of the printer, as large as the window allows.
import { useLayoutEffect, useRef } from 'preact/hooks';
import { layOut } from './sheets';

interface PreviewProps {
  /** One `<article>`, every text in it escaped by the renderer. */
  html: string;
  laidOut(pages: number): void;
}

/** What stays free beside the sheets, in pixels. */
const MARGIN = 48;

/** On the screen alone: paper has its own size. */
function zoomToFit(place: HTMLElement): void {
  place.style.setProperty('--zoom', '1');
  const sheet = place.querySelector('.sheet');
  const width = sheet ? sheet.getBoundingClientRect().width : 0;
  if (width) place.style.setProperty('--zoom', String(Math.min(1, (window.innerWidth - MARGIN) / width)));
}

export function Preview({ html, laidOut }: PreviewProps) {
  const place = useRef<HTMLElement>(null);
  const report = useRef(laidOut);
  useLayoutEffect(() => {
    const zoom = () => place.current && zoomToFit(place.current);
    const lay = () => {
      if (place.current) report.current(layOut(html, place.current));
      zoom();
    };
    lay();
    // Once more with the fonts of the page: they are asked for when a text needs them.
    void document.fonts.ready.then(lay);
    window.addEventListener('resize', zoom);
    return () => window.removeEventListener('resize', zoom);
  }, [html]);
  return <main class="preview" ref={place} />;
}
