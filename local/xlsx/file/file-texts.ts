// The texts that an xlsx file's cells share.

import SharedStringsXform from 'exceljs/lib/xlsx/xform/strings/shared-strings-xform.js';
import { type XmlEvent, xmlEvents } from './xml.ts';

/** None where the file has none: a cell that asks for one all the same is damaged. */
export async function readTexts(part: Uint8Array | undefined): Promise<unknown> {
  const texts = new SharedStringsXform();
  if (part) await texts.parse(onlyTexts(xmlEvents(part)));
  return texts;
}

/** exceljs throws at all that stands beside the texts. */
function* onlyTexts(lots: Iterable<XmlEvent[]>): Generator<XmlEvent[]> {
  let depth = 0;
  let isText = false;
  for (const lot of lots)
    yield lot.filter((event) => {
      if (event.eventType === 'text') return isText;
      if (event.eventType === 'closetag') depth -= 1;
      if (depth === 1) isText = event.value.name === 'si';
      const isKept = depth === 0 || isText;
      if (event.eventType === 'opentag') depth += 1;
      return isKept;
    });
}
