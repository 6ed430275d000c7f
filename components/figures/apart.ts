/** Places for labels that want to stand at given heights but must not touch. Pure. */

/**
 * Moves heights as little as this simple way allows, so that any two lie at least `gap` apart and all between `top`
 * and `bottom`. The order of the heights stays.
 */
export function apart(heights: readonly number[], gap: number, top: number, bottom: number): number[] {
  const order = heights.map((_, index) => index).sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = new Array<number>(heights.length).fill(top);
  let free = top;
  for (const index of order) {
    placed[index] = Math.max(heights[index] ?? top, free);
    free = (placed[index] ?? top) + gap;
  }
  let limit = bottom;
  for (const index of [...order].reverse()) {
    placed[index] = Math.min(placed[index] ?? top, limit);
    limit = (placed[index] ?? top) - gap;
  }
  return placed;
}
