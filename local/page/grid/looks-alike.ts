// A text as it looks to a Thai reader: sara am in one piece or two, marks in either order, capital letters or small ones.

/** Two texts that look the same are the same. */
export function lookOf(text: string): string {
  const parts = text.toLowerCase().normalize('NFKD');
  // The tone mark first, then the two pieces of sara am.
  return parts.replace(/\u0E4D(\u0E32?)([\u0E48-\u0E4B])/g, '$2\u0E4D$1').replace(/\u0E40\u0E40/g, '\u0E41');
}
