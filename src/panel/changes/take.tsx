// The bar of buttons below what a page shows: it stays in view.
import type { ComponentChildren } from 'preact';
import { useStays } from '../use-stays';

export function Take({ children }: { children: ComponentChildren }) {
  return (
    <div class="take" ref={useStays<HTMLDivElement>('bottom')}>
      {children}
    </div>
  );
}
