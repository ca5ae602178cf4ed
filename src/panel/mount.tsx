// Puts a page's contents into its one empty element.
import { type ComponentChild, render } from 'preact';
import { MENU_TITLE } from '../words/commands/menu';
import { t } from './language';
import './unbroken-text';

export function mount(contents: ComponentChild): void {
  document.title = t(MENU_TITLE);
  const page = document.getElementById('page');
  if (page) render(contents, page);
}
