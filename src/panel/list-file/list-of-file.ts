// A list's file as text with cells in it, whichever program saved it. The command line runs this very file: it is built for it, too.
import { textOfBytes } from './text-of-bytes';

/** Why nothing can be read of a file: a text in no encoding that is known. */
export type FileProblem = 'encoding';

export async function listOfFile(bytes: Uint8Array): Promise<{ text: string } | { problem: FileProblem }> {
  const text = textOfBytes(bytes);
  return text === null ? { problem: 'encoding' } : { text };
}
