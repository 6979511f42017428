/// <reference path="./css-tree-parser.d.ts" />

import type { CssNode, MediaQuery, Rule, Selector } from 'css-tree';
import parse from 'css-tree/parser';
import { type BlockMarkers, blockMarkers } from './block-markers.ts';
import type { SheetMarker } from './sheet-marker.ts';

/** A selector that has lists or items marked, and how much it weighs against others. */
export interface SheetRule {
  readonly selector: string;
  readonly marker: SheetMarker;
  readonly weight: number;
}

// Ids outweigh classes, classes outweigh elements (CSS Selectors 4, 17).
const weights: Readonly<Partial<Record<CssNode['type'], number>>> = {
  IdSelector: 10_000,
  ClassSelector: 100,
  AttributeSelector: 100,
  PseudoClassSelector: 100,
  TypeSelector: 1,
};

const shownOn: ReadonlySet<string | null> = new Set([null, 'all', 'screen']);

const isShown = ({ mediaType, modifier }: MediaQuery): boolean =>
  shownOn.has(mediaType?.toLowerCase() ?? null) !== (modifier?.toLowerCase() === 'not');

/** Whether a list of media queries lets its rules count on a screen; what it asks of the screen's size is taken to hold. */
function onScreen(queries: CssNode | null): boolean {
  if (queries?.type !== 'MediaQueryList') return true;
  const own = queries.children.toArray().filter((query) => query.type === 'MediaQuery');
  return own.length === 0 || own.some(isShown);
}

const mediaOf = (prelude: CssNode | null): CssNode | null =>
  prelude?.type === 'AtrulePrelude' ? (prelude.children.first ?? null) : null;

/** The rules of a sheet, those in blocks for a screen among them, in their order. */
function rulesOf(sheet: CssNode): readonly Rule[] {
  const rules: Rule[] = [];
  const waiting: CssNode[] = [sheet];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === 'Rule') rules.push(node);
    else if (node.type === 'StyleSheet' || node.type === 'Block') waiting.push(...node.children.toArray().reverse());
    else if (node.type === 'Atrule' && node.block !== null && onScreen(mediaOf(node.prelude))) waiting.push(node.block);
  }
  return rules;
}

function ruleFor(selector: Selector, css: string, markers: BlockMarkers): readonly SheetRule[] {
  const parts = selector.children.toArray();
  const last = parts.at(-1);
  const generated =
    (last?.type === 'PseudoElementSelector' || last?.type === 'PseudoClassSelector') && last.name === 'before';
  const marker = generated ? markers.generated : markers.own;
  const own = generated ? parts.slice(0, -1) : parts;
  const [from, to] = [own[0]?.loc?.start.offset, own.at(-1)?.loc?.end.offset];
  if (marker === undefined || from === undefined || to === undefined) return [];
  return [
    { selector: css.slice(from, to), marker, weight: own.reduce((sum, { type }) => sum + (weights[type] ?? 0), 0) },
  ];
}

/** What a style sheet says of the markers of lists; `media` is what its `style` element is for, rules for print alone do not count. */
export function sheetRules(css: string, media: string): readonly SheetRule[] {
  if (media !== '' && !onScreen(parse(media, { context: 'mediaQueryList' }))) return [];
  return rulesOf(parse(css, { positions: true, parseCustomProperty: false })).flatMap(({ prelude, block }) => {
    const markers = prelude.type === 'SelectorList' ? blockMarkers(block) : undefined;
    if (prelude.type !== 'SelectorList' || markers === undefined) return [];
    return prelude.children
      .toArray()
      .flatMap((selector) => (selector.type === 'Selector' ? ruleFor(selector, css, markers) : []));
  });
}
