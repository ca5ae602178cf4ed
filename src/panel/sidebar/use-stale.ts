// Whether what the panel shows may be so no more: somebody has left it for the sheet or a dialog since, or it is some minutes old.
import { useEffect, useRef, useState } from 'preact/hooks';

/** Milliseconds: others type too. */
const FRESH = 10 * 60_000;

/** Nothing is asked of the workbook for it. `isRead`: to be called whenever it was read. */
export function useStale(): { isStale: boolean; isRead(): void } {
  const [isStale, setStale] = useState(false);
  const timer = useRef(0);
  const isRead = () => {
    setStale(false);
    clearTimeout(timer.current);
    timer.current = window.setTimeout(() => setStale(true), FRESH);
  };
  useEffect(() => {
    const left = () => setStale(true);
    window.addEventListener('blur', left);
    return () => {
      window.removeEventListener('blur', left);
      clearTimeout(timer.current);
    };
  }, []);
  return { isStale, isRead };
}
