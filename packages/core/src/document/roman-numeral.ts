const numerals: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A whole number from one on as a small Roman numeral, as lists print it; beyond the thousands `m` is repeated. Empty below one. */
export function romanNumeral(value: number): string {
  let rest = value;
  let letters = '';
  for (const [size, sign] of numerals)
    while (rest >= size) {
      letters += sign;
      rest -= size;
    }
  return letters;
}
