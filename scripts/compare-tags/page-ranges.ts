/** The pages an issue's message names: `Pages 2-4, 9: …` are 2, 3, 4 and 9. */
export function pagesNamedIn(message: string): readonly number[] {
  const [, ranges = ''] = /^Pages? ([\d, -]+)/.exec(message) ?? [];
  if (ranges === '') return [];
  return ranges.split(', ').flatMap((range) => {
    const [first = Number.NaN, last = first] = range.split('-').map(Number);
    return Number.isNaN(first) || Number.isNaN(last)
      ? []
      : Array.from({ length: last - first + 1 }, (_, i) => first + i);
  });
}
