import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { attribute, isElement } from '../parse/dom.ts';
import type { SheetMarker } from './sheet-marker.ts';

const mostRules = 300;
const longest = 500_000;
const marksLists = /list-style|counter\(/i;

function matched($: CheerioAPI, selector: string): readonly Element[] {
  try {
    return $(selector).toArray().filter(isElement);
  } catch {
    // A selector the library does not know matches nothing, as in a browser that does not know it.
    return [];
  }
}

/** The lists and items that the style sheets in a page have marked by letters or numerals. */
export async function listSheet($: CheerioAPI): Promise<ReadonlyMap<Element, SheetMarker>> {
  const found = new Map<Element, SheetMarker>();
  const sheets = $('style')
    .toArray()
    .filter(isElement)
    .map((style) => ({ css: $(style).text().slice(0, longest), media: attribute(style, 'media') ?? '' }))
    .filter(({ css }) => marksLists.test(css));
  if (sheets.length === 0) return found;
  // Few pages have such a sheet, and the parser takes longer to load than most pages to read.
  const { sheetRules } = await import('./sheet-rules.ts');
  const rules = sheets.flatMap(({ css, media }) => sheetRules(css, media)).slice(0, mostRules);
  for (const { selector, marker } of rules.toSorted((a, b) => a.weight - b.weight))
    for (const element of matched($, selector)) found.set(element, marker);
  return found;
}
