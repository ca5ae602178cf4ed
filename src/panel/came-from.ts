// Where the keyboard was before something was asked or said, and the way back there: the element itself, or what is left of its surroundings.

const headOf = (element: Element | null) => element?.closest('details')?.querySelector<HTMLElement>('summary') ?? null;

/** To be called before anything in the page changes; what it gives leads back, as far as there is anything to lead to. */
export function cameFrom(): () => void {
  const { activeElement } = document;
  const places = [activeElement as HTMLElement | null, headOf(activeElement)];
  return () => {
    const left = [...places, document.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')];
    left.find((place) => place?.isConnected && place !== document.body)?.focus();
  };
}
