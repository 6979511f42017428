import type { PageLines } from '../page/page-model.ts';
import { type Edge, heightOf, textOf, zoneLines } from './edge-lines.ts';

const sameHeight = 5;

/** What a text is known by when it recurs: numbers and case do not matter. */
export const furnitureKey = (text: string): string =>
  text.toLowerCase().replace(/\d+/g, '#').replace(/\s+/g, ' ').trim();

/** On which pages a text stands at a height. */
export class Recurrences {
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
export function textsInside(pages: readonly PageLines[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set((['head', 'foot'] as const).flatMap((edge) => zoneLines(page, edge)));
    const inside = page.lines.filter((line) => !edges.has(line)).map((line) => furnitureKey(textOf(line)));
    for (const key of new Set(inside)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return new Set([...counts].filter(([key, count]) => count >= fewestInside && /\p{L}/u.test(key)).map(([key]) => key));
}

/** On which pages each text near an edge stands, by its height. */
export function recurrences(pages: readonly PageLines[], edge: Edge): Recurrences {
  const found = new Recurrences();
  for (const page of pages)
    for (const line of zoneLines(page, edge))
      for (const run of line.runs) found.add(furnitureKey(run.text), heightOf(page, line, edge), page.model.page);
  return found;
}

// Heads of a part stand on its pages one after the other, or on every second; a heading that comes back on scattered pages is none.
const farApart = 2;

/** How many of the pages that show a text stand next to another one that shows it, or next but one. */
export function inARow(pages: ReadonlySet<number>): number {
  const sorted = [...pages].sort((a, b) => a - b);
  return sorted.filter(
    (page, index) =>
      page - (sorted[index - 1] ?? Number.NEGATIVE_INFINITY) <= farApart ||
      (sorted[index + 1] ?? Number.POSITIVE_INFINITY) - page <= farApart,
  ).length;
}

/** How many pages have to show a text: two of a short document, three of a longer one, since a pack binds papers of few pages each. */
export const enough = (pages: number): number => (pages <= 3 ? 2 : 3);
