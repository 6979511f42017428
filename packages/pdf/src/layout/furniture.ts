import type { PageLines, TextLine } from '../page/page-model.ts';
import { type Edge, heightOf, textOf, yOf, zoneLines } from './edge-lines.ts';
import { isTableRow, stamps } from './furniture-marks.ts';
import { numberedHeads } from './numbered-heads.ts';
import { pageNumberIn } from './page-number.ts';
import { enough, furnitureKey, inARow, recurrences, textsInside } from './recurrences.ts';

/** Whether a line is page furniture. */
export type IsFurniture = (line: TextLine) => boolean;

// A bare number this near the edge is a page number also where it does not recur.
const folioZone: Readonly<Record<Edge, number>> = { head: 0.06, foot: 0.09 };
// Where so many pages have furniture at one height in one look, a line of that look on another page is furniture too.
const fewestPlaces = 2;
// A head larger than this, as a multiple of running text, is a title: where it first stands it is read.
const titleSize = 1.15;

/** The size most text is set in. */
function bodySizeOf(pages: readonly PageLines[]): number {
  const lengths = new Map<number, number>();
  for (const page of pages)
    for (const line of page.lines) {
      const size = Math.round(line.size * 2) / 2;
      lengths.set(size, (lengths.get(size) ?? 0) + textOf(line).length);
    }
  return [...lengths].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [10, 0])[0];
}

/** Reads the furniture at one edge of all pages. */
function atEdge(
  pages: readonly PageLines[],
  edge: Edge,
  bodySize: number,
  inside: ReadonlySet<string>,
): readonly TextLine[] {
  const known = recurrences(pages, edge);
  const needed = enough(pages.length);
  const found: TextLine[] = [];
  const lines = pages.map((page) => ({ page, lines: zoneLines(page, edge) }));
  const beginnings =
    edge === 'head'
      ? numberedHeads(lines.flatMap((zone) => zone.lines.map((line) => ({ line, words: textOf(line) }))))
      : new Set<TextLine>();
  for (const { page, lines: inZone } of lines)
    for (const line of inZone) {
      if (beginnings.has(line)) continue;
      const height = heightOf(page, line, edge);
      let recurring = 0;
      let all = 0;
      let first = Number.POSITIVE_INFINITY;
      for (const run of line.runs) {
        const length = run.text.trim().length;
        const shownOn = known.at(furnitureKey(run.text), height);
        all += length;
        if (shownOn.size >= needed && inARow(shownOn) >= 0.7 * shownOn.size) recurring += length;
        first = Math.min(first, ...shownOn);
      }
      const isFolio = pageNumberIn(textOf(line)) !== undefined && height < folioZone[edge] * page.model.height;
      const recurs = recurring >= 0.6 * all && pages.length > 1 && !inside.has(furnitureKey(textOf(line)));
      // The outermost line that is none ends the furniture of this edge.
      if ((!recurs && !isFolio) || isTableRow(page, line, yOf(line))) break;
      const isTitle = edge === 'head' && !isFolio && line.size >= titleSize * bodySize && first === page.model.page;
      if (!isTitle) found.push(line);
    }
  return found;
}

const sameLook = (a: TextLine, b: TextLine): boolean =>
  Math.abs(a.size - b.size) < 0.3 && a.runs[0]?.font.name === b.runs[0]?.font.name;

/**
 * The outermost line of each page that stands where other pages have furniture, and looks like it: the running head of a part that takes up
 * but one page.
 */
function inPlaceOf(known: readonly TextLine[], pages: readonly PageLines[], edge: Edge): readonly TextLine[] {
  const byPage = new Map(pages.map((page) => [page.model.page, page]));
  const places = known.flatMap((line) => {
    const page = byPage.get(line.page);
    return page === undefined ? [] : [{ line, height: heightOf(page, line, edge) }];
  });
  if (places.length < fewestPlaces) return [];
  const own = new Set(known);
  return pages.flatMap((page) => {
    const [outermost] = zoneLines(page, edge);
    if (outermost === undefined || own.has(outermost)) return [];
    const height = heightOf(page, outermost, edge);
    const alike = places.filter((place) => Math.abs(place.height - height) <= 1 && sameLook(place.line, outermost));
    return alike.length >= fewestPlaces && !isTableRow(page, outermost, yOf(outermost)) ? [outermost] : [];
  });
}

/**
 * Recognises running heads, feet, folios and stamps: lines at the outer edge of the page whose text, numbers aside, recurs at the same
 * height on other pages; bare page numbers; and text set askew, or very large on most pages. The header that a table repeats is none of
 * these, and a recurring title is read where it first stands.
 */
export function findFurniture(pages: readonly PageLines[]): IsFurniture {
  const bodySize = bodySizeOf(pages);
  const inside = textsInside(pages);
  const atEdges = (['head', 'foot'] as const).flatMap((edge) => {
    const found = atEdge(pages, edge, bodySize, inside);
    const small = found.filter((line) => line.size < bodySize - 0.7);
    return [...found, ...inPlaceOf(small, pages, edge)];
  });
  const furniture = new Set([...atEdges, ...stamps(pages, bodySize, (line) => furnitureKey(textOf(line)))]);
  return (line) => furniture.has(line);
}
