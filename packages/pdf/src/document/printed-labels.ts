import { pageNumberIn } from '../layout/index.ts';

/** Of the pages that print a number, how many must be counted in one row for the others to be counted with them. */
const mostly = 0.7;

/**
 * What the pages of a file are called by the numbers they print; undefined where fewer than half print one, and where that is what counting
 * from 1 gives. In a pack one row of numbers goes through the whole file, beside those of the papers it binds.
 *
 * @param furniture - the furniture of each page, in order.
 */
export function printedLabels(furniture: readonly (readonly string[])[]): readonly string[] | undefined {
  const printed = furniture.map((lines) => lines.flatMap((line) => pageNumberIn(line.trim()) ?? []));
  const numbered = printed.filter((numbers) => numbers.length > 0).length;
  if (numbered < furniture.length / 2) return undefined;
  const shift = commonShift(printed, numbered * mostly);
  const labels = printed.map((numbers, index) =>
    shift === undefined ? (numbers[0] ?? '') : index + shift > 0 ? String(index + shift) : '',
  );
  return labels.every((label, index) => label === '' || label === String(index + 1)) ? undefined : labels;
}

/** By how much the numbers of a row that enough pages are counted in differ from the places of these pages. */
function commonShift(printed: readonly (readonly string[])[], enough: number): number | undefined {
  const shifts = new Map<number, number>();
  printed.forEach((numbers, index) => {
    for (const shift of new Set(
      numbers
        .map(Number)
        .filter(Number.isInteger)
        .map((number) => number - index),
    ))
      shifts.set(shift, (shifts.get(shift) ?? 0) + 1);
  });
  return [...shifts].find(([, count]) => count >= enough)?.[0];
}
