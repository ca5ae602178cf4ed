// Puts a page's contents into its one empty element.
import { type ComponentChild, render } from 'preact';

export function mount(contents: ComponentChild): void {
  const page = document.getElementById('page');
  if (page) render(contents, page);
}
