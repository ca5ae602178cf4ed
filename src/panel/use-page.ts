// What a dialog does as a whole: it says that it is busy, and Escape closes it while it is not.
import { useEffect } from 'preact/hooks';
import { closePage } from './call';

export function usePage(isBusy: boolean): void {
  useEffect(() => {
    document.body.setAttribute('aria-busy', String(isBusy));
    const pressed = ({ key, defaultPrevented }: KeyboardEvent) => {
      if (key === 'Escape' && !defaultPrevented && !isBusy) closePage();
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, [isBusy]);
}
