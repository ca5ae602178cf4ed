// A file that is not taken in: it is no workbook, or more than is taken.

export class UnreadableFile extends Error {
  override readonly name = 'UnreadableFile';
}
