/**
 * The order of things in which neighbours are as alike as they can be: of all orders the one whose distances
 * between neighbours sum up to the least. Solved exactly (Held and Karp 1962): with the eleven districts that
 * is a quarter of a million steps, where a clustering would leave open which end of a branch comes first.
 * Of the two directions of reading, the one that begins with the thing given first.
 * @param distance symmetric, not negative.
 * @returns the positions of the things, in their new order.
 */
export function orderBySimilarity(
  count: number,
  distance: (one: number, other: number) => number,
): number[] {
  if (count < 3) return Array.from({ length: count }, (_, at) => at);
  const sets = 1 << count;
  // For each set of things and the one that ends it: the least sum, and the thing before the last.
  const least = new Float64Array(sets * count).fill(Infinity);
  const before = new Int8Array(sets * count).fill(-1);
  for (let at = 0; at < count; at += 1) least[(1 << at) * count + at] = 0;
  for (let set = 1; set < sets; set += 1)
    for (let last = 0; last < count; last += 1) {
      const sum = least[set * count + last] ?? Infinity;
      if (sum === Infinity) continue;
      for (let next = 0; next < count; next += 1) {
        if ((set & (1 << next)) !== 0) continue;
        const to = (set | (1 << next)) * count + next;
        const total = sum + distance(last, next);
        // A shorter way only: of equal ones the first found stays, so that the order is always the same.
        if (total < (least[to] ?? Infinity) - TRACE) {
          least[to] = total;
          before[to] = last;
        }
      }
    }
  const path = shortest(least, before, sets - 1, count);
  return (path[0] ?? 0) <= (path.at(-1) ?? 0) ? path : path.reverse();
}

/** What binary fractions may differ by where sums are equal. */
const TRACE = 1e-12;

function shortest(least: Float64Array, before: Int8Array, all: number, count: number): number[] {
  let last = 0;
  for (let at = 1; at < count; at += 1)
    if ((least[all * count + at] ?? 0) < (least[all * count + last] ?? 0) - TRACE) last = at;
  const path: number[] = [];
  for (let set = all; last !== -1;) {
    path.push(last);
    const previous = before[set * count + last] ?? -1;
    set &= ~(1 << last);
    last = previous;
  }
  return path.reverse();
}

/** 0 for shares in the same proportion, 1 for nothing in common. */
export function cosineDistance(one: readonly number[], other: readonly number[]): number {
  const dot = one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
  const size = Math.hypot(...one) * Math.hypot(...other);
  return size === 0 ? 1 : Math.max(0, 1 - dot / size);
}
