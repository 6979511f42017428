import type { PageLines, TextLine } from '../page/page-model.ts';
import { isTableRow, stamps } from './furniture-marks.ts';
import { numberedHeads } from './numbered-heads.ts';
import { pageNumberIn } from './page-number.ts';

/** Whether a line is page furniture. */
export type IsFurniture = (line: TextLine) => boolean;

type Edge = 'head' | 'foot';

// Heads and feet stand in the outer parts of a page, as shares of its height; a line there that recurs at the same height is one.
const zone: Readonly<Record<Edge, number>> = { head: 0.16, foot: 0.14 };
// A bare number this near the edge is a page number also where it does not recur.
const folioZone: Readonly<Record<Edge, number>> = { head: 0.06, foot: 0.09 };
const sameHeight = 5;
// Where so many pages have furniture at one height in one look, a line of that look on another page is furniture too.
const fewestPlaces = 2;
// A head larger than this, as a multiple of running text, is a title: where it first stands it is read.
const titleSize = 1.15;

/** What a text is known by when it recurs: numbers and case do not matter. */
export const furnitureKey = (text: string): string =>
  text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

const textOf = (line: TextLine): string => line.runs.map((run) => run.text.trim()).join(' ');

/** Where a line stands on the y of its page: its baseline, or the middle of text set sideways. */
const yOf = (line: TextLine): number => (line.runs[0]?.angle === 0 ? line.baseline : (line.box[1] + line.box[3]) / 2);

/** Distance of a line from the edge of its page. */
const heightOf = (page: PageLines, line: TextLine, edge: Edge): number =>
  edge === 'head' ? yOf(line) : page.model.height - yOf(line);

/** The lines near an edge of the page, the outermost first. */
const zoneLines = (page: PageLines, edge: Edge): readonly TextLine[] =>
  page.lines
    .filter((line) => heightOf(page, line, edge) < zone[edge] * page.model.height)
    .sort((a, b) => heightOf(page, a, edge) - heightOf(page, b, edge));

/** On which pages a text stands at a height. */
class Recurrences {
  readonly #pages = new Map<string, Set<number>>();

  add(key: string, height: number, page: number): void {
    const place = `${Math.round(height / sameHeight)} ${key}`;
    const pages = this.#pages.get(place);
    if (pages === undefined) this.#pages.set(place, new Set([page]));
    else pages.add(page);
  }

  /** The pages that show a text at this height or a hair above or below it. */
  at(key: string, height: number): ReadonlySet<number> {
    const bucket = Math.round(height / sameHeight);
    return new Set(
      [bucket - 1, bucket, bucket + 1].flatMap((place) => [...(this.#pages.get(`${place} ${key}`) ?? [])]),
    );
  }
}

// A text that stands between the edges of so many pages is a label or a heading that comes back: it may open a page like any other line.
const fewestInside = 2;

/** The words that lines between the edges of several pages consist of. */
function textsInside(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set((['head', 'foot'] as const).flatMap((edge) => zoneLines(page, edge)));
    const inside = page.lines.filter((line) => !edges.has(line)).map((line) => furnitureKey(textOf(line)));
    for (const key of new Set(inside)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => count >= fewestInside && /\p{L}/u.test(key)).map(([key]) => key));
}

function recurrences(pages: readonly PageLines[], edge: Edge): Recurrences {
  const found = new Recurrences();
  for (const page of pages)
    for (const line of zoneLines(page, edge))
      for (const run of line.runs) found.add(furnitureKey(run.text), heightOf(page, line, edge), page.model.page);
  return found;
}

// Heads of a part stand on its pages one after the other, or on every second; a heading that comes back on scattered pages is none.
const farApart = 2;

/** How many of the pages that show a text stand next to another one that shows it, or next but one. */
function inARow(pages: ReadonlySet<number>): number {
  const sorted = [...pages].sort((a, b) => a - b);
  return sorted.filter(
    (page, index) =>
      page - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY) <= farApart ||
      (sorted[index + 1] ?? Number.POSITIVE_INFINITY) - page <= farApart,
  ).length;
}

/** How many pages have to show a text: two of a short document, three of a longer one, since a pack binds papers of few pages each. */
const enough = (pages: number): number => (pages <= 3 ? 2 : 3);

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
