// What was made of an indicator: the figures, and what shows them.
import type { Document } from '../../documents/document';
import type { Edition } from '../../documents/edition';

/** As plain data, and the document that shows it. */
export interface Made<Result extends object = object> {
  result: Result;
  document(edition: Edition): Document;
}
