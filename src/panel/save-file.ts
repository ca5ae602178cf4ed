// Gives the user a file that a command or a page made: the browser saves it as any download.
import type { MadeFile } from '../commands/running/command';

/** Text, or bytes. */
type SavedFile = Omit<MadeFile, 'content'> & { content: BlobPart };

/** Under the name that it was given. */
export function saveFile({ name, mediaType, content }: SavedFile): void {
  const address = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser may take the file only after the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
