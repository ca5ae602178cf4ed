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

/** Of a packet there are several. */
const written = Array.from(document.querySelectorAll('article.form'));
for (const form of written) form.remove();
const file = written.length ? <PrintedFile html={written.map(({ outerHTML }) => outerHTML).join('')} /> : null;
// Its title is the form's own, not the add-on's.
mount(file ?? <Dialog />, file ? null : 'print', true);
