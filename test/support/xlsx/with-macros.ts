// A file of our own in which another program has put macros.
import JSZip from 'jszip';
import { THINGS } from './things';

export async function withMacros(bytes: Uint8Array): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const path = 'xl/_rels/workbook.xml.rels';
  const [relation] = THINGS.macros?.ofBook ?? [];
  const text = `<Relationship Id="rId99" Type="${relation?.type}" Target="vbaProject.bin"/></Relationships>`;
  zip.file(path, String(await zip.file(path)?.async('string')).replace('</Relationships>', text));
  zip.file('xl/vbaProject.bin', 'bin');
  return zip.generateAsync({ type: 'uint8array' });
}
