// Puts a text on the clipboard. In a frame of another origin the browser's newer way is mostly not allowed, and the older one is.

/** As if somebody had selected and copied it. */
function copiedAsSelected(text: string): boolean {
  const before = document.activeElement as HTMLElement | null;
  const field = document.createElement('textarea');
  field.value = text;
  field.style.position = 'fixed';
  document.body.append(field);
  field.select();
  const isCopied = document.execCommand('copy');
  field.remove();
  before?.focus();
  return isCopied;
}

/** False where the browser allows neither way. */
export async function copyText(text: string): Promise<boolean> {
  if (copiedAsSelected(text)) return true;
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
