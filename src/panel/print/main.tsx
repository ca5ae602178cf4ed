// The print page: the dialog of the add-on, or, where a form stands in the page already, that form as a file of its own.
import { useState } from 'preact/hooks';
import { mount } from '../mount';
import { Dialog } from './dialog';
import { Preview } from './preview';
import { Toolbar } from './toolbar';

/** A file that the command line wrote: it asks nobody for anything. */
function PrintedFile({ html }: { html: string }) {
  const [pages, setPages] = useState(0);
  return (
    <>
      <Toolbar pages={pages} />
      <Preview html={html} laidOut={setPages} />
    </>
  );
}

const written = document.querySelector('article.form');
if (written) {
  document.title = written.getAttribute('aria-label') || document.title;
  written.remove();
}
mount(written ? <PrintedFile html={written.outerHTML} /> : <Dialog />, written ? null : 'print', true);
