/**
 * Length of the longest series of items that two sequences have in the same order (Myers, "An O(ND) difference algorithm", 1986).
 *
 * Time grows with the length times the number of differences.
 */
export function commonOrder(a: readonly string[], b: readonly string[]): number {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  const most = a.length + b.length - 2 * start;
  const furthest = new Int32Array(2 * most + 3);
  const middle = most + 1;
  for (let differences = 0; differences <= most; differences++) {
    for (let diagonal = -differences; diagonal <= differences; diagonal += 2) {
      const right = furthest[middle + diagonal - 1] ?? 0;
      const down = furthest[middle + diagonal + 1] ?? 0;
      let x = diagonal === -differences || (diagonal !== differences && right < down) ? down : right + 1;
      while (start + x < a.length && start + x - diagonal < b.length && a[start + x] === b[start + x - diagonal])
        x += 1;
      furthest[middle + diagonal] = x;
      if (start + x >= a.length && start + x - diagonal >= b.length) return start + (most - differences) / 2;
    }
  }
  return start;
}
