import type { PageLines, TextLine } from '../page/page-model.ts';
import { isDenselyDrawn } from './frames.ts';

const stampSize = 3;

/** Whether a line at a height of the page stands in a row of cells, drawn by rules or by fills: it may recur as the header of a table. */
export function isTableRow({ model }: PageLines, line: TextLine, y: number): boolean {
  if (isDenselyDrawn(model)) return false;
  const upright = model.rules.filter((rule) => rule.direction === 'vertical');
  const beside = upright.filter((rule) => rule.from < y && rule.to > y && rule.to - rule.from > line.size);
  // Borders are often drawn cell by cell: those of the next row begin where these end.
  const goesDown = beside.some((rule) =>
    upright.some(
      (next) => Math.abs(next.at - rule.at) < 2 && next.from <= rule.to + 3 && next.to > y + 2.5 * line.size,
    ),
  );
  if (beside.length > 2 && goesDown) return true;
  const behind = model.fills.filter(({ box }) => {
    const [left, top, right, bottom] = box;
    return top < y && bottom > y && left < line.box[2] && right > line.box[0];
  });
  const [first] = behind;
  return behind.some((fill) => first !== undefined && fill.box[0] >= first.box[2] - 2);
}

/** Lines set askew, and lines of very large print that stand on most pages. */
export function stamps(
  pages: readonly PageLines[],
  bodySize: number,
  keyOf: (line: TextLine) => string,
): readonly TextLine[] {
  const isAskew = (line: TextLine): boolean => line.runs.every((run) => run.angle % 90 !== 0);
  const isLarge = (line: TextLine): boolean => line.size > stampSize * bodySize;
  const large = pages.flatMap((page) => page.lines.filter(isLarge));
  const shown = new Map<string, number>();
  for (const line of large) shown.set(keyOf(line), (shown.get(keyOf(line)) ?? 0) + 1);
  const onMost = large.filter((line) => pages.length > 1 && (shown.get(keyOf(line)) ?? 0) > pages.length / 2);
  return [...pages.flatMap((page) => page.lines.filter(isAskew)), ...onMost];
}
