// A form as a file of its own: it stands in the page already, which asks nobody for anything, and lays it out on sheets.
import { useState } from 'preact/hooks';
import { mount } from '../mount';
import { Preview } from './preview';
import { Toolbar } from './toolbar';

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
// Its title is the form's own, not the add-on's.
mount(<PrintedFile html={written.map(({ outerHTML }) => outerHTML).join('')} />, null, true);
