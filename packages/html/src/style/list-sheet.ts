import type { CheerioAPI } from 'cheerio/slim';
import type { Element } from 'domhandler';
import { isElement } from '../parse/dom.ts';
import { declarationsOf } from './declarations.ts';

/** How a page's style sheet has the items of a list marked: a list style, and what is printed around the number. */
export interface SheetMarker {
  readonly style: string;
  readonly before: string;
  readonly after: string;
}

interface Rule {
  readonly selector: string;
  readonly marker: SheetMarker;
  readonly weight: number;
}

const counted = /\b(?:decimal|lower-alpha|lower-latin|upper-alpha|upper-latin|lower-roman|upper-roman)\b/;
// content: "(" counter(name, lower-latin) ") " as word processors on the web write it.
const content = /^(?:"([^"\\]{0,9})")? ?counter\([\w-]{1,90}(?:, ?([a-z-]{1,20}))?\)(?: ?"([^"\\]{0,9})")?$/;
const generated = /::?before$/;
const mostRules = 300;
const longest = 300;

/** What a rule says of markers; undefined for nothing, and for lists set without any: what stands in their place is not told. */
function markerOf(declarations: ReadonlyMap<string, string>, isGenerated: boolean): SheetMarker | undefined {
  if (!isGenerated) {
    const style = counted.exec(declarations.get('list-style-type') ?? declarations.get('list-style') ?? '')?.[0];
    return style === undefined ? undefined : { style: style.replace('latin', 'alpha'), before: '', after: '.' };
  }
  const written = content.exec(declarations.get('content') ?? '');
  const style = written?.[2] ?? 'decimal';
  if (written === null || !counted.test(style)) return undefined;
  return {
    style: style.replace('latin', 'alpha'),
    before: (written[1] ?? '').trim(),
    after: (written[3] ?? '').trim(),
  };
}

/** Counts what a selector names: ids outweigh classes, classes outweigh elements (CSS Selectors 4, 17). */
const weightOf = (selector: string): number =>
  10_000 * (selector.split('#').length - 1) +
  100 * (selector.split(/[.[:]/).length - 1) +
  selector.split(/[\s>+~]+/).filter((part) => /^[a-z]/.test(part)).length;

/** One that is never closed goes on to the end of the sheet (CSS Syntax 3, 4.3.2). */
function withoutComments(css: string): string {
  const [first = '', ...others] = css.split('/*');
  return [first, ...others.map((part) => part.split('*/').slice(1).join('*/'))].join('');
}

function rulesOf(css: string): readonly Rule[] {
  const rules: Rule[] = [];
  for (const block of withoutComments(css).split('}')) {
    const [declarations = '', selectors = ''] = block.split('{').reverse();
    if (!/list-style|counter\(/.test(declarations) || declarations.length > 2000) continue;
    const read = declarationsOf(declarations);
    for (const selector of selectors.trim().split(',')) {
      const own = selector.trim();
      const marker = own.length > longest ? undefined : markerOf(read, generated.test(own));
      const plain = own.replace(generated, '');
      if (marker !== undefined && plain !== '') rules.push({ selector: plain, marker, weight: weightOf(plain) });
    }
  }
  return rules;
}

function matched($: CheerioAPI, selector: string): readonly Element[] {
  try {
    return $(selector).toArray().filter(isElement);
  } catch {
    // A selector the library does not know matches nothing, as in a browser that does not know it.
    return [];
  }
}

/** The lists and items that the style sheets in a page have marked by letters or numerals. */
export function listSheet($: CheerioAPI): ReadonlyMap<Element, SheetMarker> {
  const css = $('style')
    .toArray()
    .map((style) => $(style).text())
    .join('\n');
  const found = new Map<Element, SheetMarker>();
  const rules = rulesOf(css).slice(0, mostRules);
  for (const { selector, marker } of rules.toSorted((a, b) => a.weight - b.weight))
    for (const element of matched($, selector)) found.set(element, marker);
  return found;
}
