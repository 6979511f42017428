import { flat, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Delegation, Party, Recommendation } from '../../model/index.ts';
import { findDates, findMoney } from '../../values/index.ts';
import { type Basis, confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import type { ItemNode } from '../printed-list/item-tree.ts';
import { asksOf } from './asks-of.ts';
import { delegationOf } from './delegation.ts';
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
  id: CreateId,
): Recommendation {
  const text = flat(node.text);
  const own = id(node.marker);
  const delegation = delegationOf(text, context.lexicon);
  const condition = conditionOf(text, delegation, context.lexicon);
  const onward =
    onwardOf(text, context.lexicon) ??
    list.onwardTo ??
    (list.leadIn === undefined ? undefined : onwardOf(list.leadIn, context.lexicon));
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

const conditions = perLexicon((lexicon) => ({
  opening: new RegExp(
    `^(?:${lexicon.oneOf('itemOpeners')},?\\s)?(?<clause>${lexicon.oneOf('conditionOpeners')}\\s[^,.;:]{3,300})(?<end>[,.;:]|$)`,
    'iu',
  ),
  within: new RegExp(`(?<![\\p{L}])(${lexicon.oneOf('conditionLeads')}\\s[^.;]{3,300})`, 'iu'),
}));

/** The clause a decision depends on: one it opens with, to the comma or to the one who is given power; else one within, to the end of its sentence. */
function conditionOf(text: string, delegation: Delegation | undefined, lexicon: CompiledLexicon): string | undefined {
  const patterns = conditions(lexicon);
  const opening = patterns.opening.exec(text)?.groups;
  if (opening !== undefined) {
    const clause = opening['clause'] ?? '';
    const given = delegation === undefined ? -1 : clause.indexOf(` the ${delegation.to[0]?.raw ?? ''}`);
    if (given > 0) return clause.slice(0, given);
    if (opening['end'] === ',') return clause;
  }
  return patterns.within.exec(text)?.[1];
}

/** The text of a passage as one item without marker. */
export const loneItem = (text: Passage): ItemNode => ({ marker: null, text, level: 0, children: [] });
