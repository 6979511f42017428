import { flat, type Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Party, Recommendation } from '../model/index.ts';
import { findDates, findMoney } from '../values/index.ts';
import { asksOf } from './asks-of.ts';
import { type Basis, confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { delegationOf } from './delegation.ts';
import type { ItemNode } from './item-tree.ts';
import { onwardOf } from './onward.ts';
import { referencesOf } from './references.ts';

/** What all items of one list share. */
export interface ListContext {
  readonly leadIn?: string;
  readonly decisionMaker?: Party;
  readonly option?: string;
  readonly onwardTo?: Party;
  readonly basis: Basis;
}

/** A printed item, with those beneath it, as a recommendation or resolution. */
export function toRecommendation(
  node: ItemNode,
  list: ListContext,
  context: ExtractContext,
  id: (marker?: string | null) => string,
): Recommendation {
  const text = flat(node.text);
  const own = id(node.marker);
  const delegation = delegationOf(text, context.lexicon);
  const condition = conditionOf(text, context.lexicon);
  const onward = onwardOf(text, context.lexicon) ?? list.onwardTo;
  // A stem is what its limbs hang on, and passes on to whom they go.
  const beneath: ListContext = /[:–-]$|\b(?:that|to)$/i.test(text)
    ? { ...list, leadIn: text, ...(onward !== undefined && { onwardTo: onward }) }
    : list;
  return {
    id: own,
    text: text.replace(/[;,]$/, ''),
    evidence: context.quote(node.text),
    confidence: confidenceOf[list.basis],
    marker: printedMarker(node.marker),
    children: node.children.map((child) =>
      toRecommendation(child, beneath, context, (marker) => id(`${own.replace(/^[a-z]+-/, '')}.${marker ?? ''}`)),
    ),
    ...(list.leadIn !== undefined && { leadIn: list.leadIn }),
    actions: asksOf(text, list.leadIn, context.lexicon),
    ...(list.decisionMaker !== undefined && { decisionMaker: list.decisionMaker }),
    ...(onward !== undefined && { onwardTo: onward }),
    ...(delegation !== undefined && { delegation }),
    ...(condition !== undefined && { condition }),
    ...(list.option !== undefined && { option: list.option }),
    amounts: findMoney(text).map(({ value }) => value),
    dates: findDates(text).map(({ value }) => value),
    references: referencesOf(text, context.lexicon),
  };
}

/** A marker with a letter or digit; a bullet marks nothing. */
export const printedMarker = (marker: string | null): string | null =>
  marker !== null && /[\p{L}\p{N}]/u.test(marker) ? marker : null;

/** The clause a decision depends on, to the end of its sentence. */
function conditionOf(text: string, lexicon: CompiledLexicon): string | undefined {
  return new RegExp(`(?<![\\p{L}])(${lexicon.oneOf('conditionLeads')}\\s[^.;]{3,300})`, 'iu').exec(text)?.[1];
}

/** The text of a passage as one item without marker. */
export const loneItem = (text: Passage): ItemNode => ({ marker: null, text, level: 0, children: [] });
