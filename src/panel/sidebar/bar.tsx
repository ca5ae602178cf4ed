// A bar that says in figures what it shows; the figures are what a screen reader reads.

export function Bar({ reported, expected }: { reported: number; expected: number }) {
  const share = expected ? (100 * reported) / expected : 0;
  return (
    <span class="bar" aria-hidden="true">
      <span class={reported === expected ? 'bar-full' : 'bar-part'} style={{ width: `${share}%` }} />
    </span>
  );
}
