// Moves figures apart that would stand on each other.

/** Places from the top down, in pixels: neighbours get at least `gap` between them, and none comes below `most`. */
export function apart(places: readonly number[], gap: number, most: number): number[] {
  const moved = places.slice();
  for (let index = 1; index < moved.length; index += 1) {
    moved[index] = Math.max(moved[index] as number, (moved[index - 1] as number) + gap);
  }
  let limit = most;
  for (let index = moved.length - 1; index >= 0; index -= 1) {
    moved[index] = Math.min(moved[index] as number, limit);
    limit = (moved[index] as number) - gap;
  }
  return moved;
}
