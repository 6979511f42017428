import { flat, type Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Ask, Delegation, Party, Recommendation } from '../model/index.ts';
import { findDates, findMoney, parseParties, parseParty } from '../values/index.ts';
import type { ExtractContext } from './context.ts';
import { type Basis, confidenceOf } from './confidence.ts';
import type { ItemNode } from './item-tree.ts';

/** What all items of one list share. */
export interface ListContext {
  readonly leadIn?: string;
  readonly decisionMaker?: Party;
  readonly option?: string;
  readonly basis: Basis;
}

/** A printed item, with those beneath it, as a recommendation or resolution. */
export function toRecommendation(node: ItemNode, list: ListContext, context: ExtractContext, id: (marker?: string | null) => string): Recommendation {
  const text = flat(node.text);
  const own = id(node.marker);
  const delegation = delegationOf(text);
  const condition = /\b(subject to [^.;]{3,300})/i.exec(text)?.[1];
  const onward = onwardOf(text);
  return {
    id: own,
    text: text.replace(/[;,]$/, ''),
    evidence: context.quote(node.text),
    confidence: confidenceOf[list.basis],
    marker: printedMarker(node.marker),
    children: node.children.map((child) => toRecommendation(child, list, context, (marker) => id(`${own.replace(/^[a-z]+-/, '')}.${marker ?? ''}`))),
    ...(list.leadIn !== undefined && { leadIn: list.leadIn }),
    actions: asksOf(text, context.lexicon),
    ...(list.decisionMaker !== undefined && { decisionMaker: list.decisionMaker }),
    ...(onward !== undefined && { onwardTo: onward }),
    ...(delegation !== undefined && { delegation }),
    ...(condition !== undefined && { condition }),
    ...(list.option !== undefined && { option: list.option }),
    amounts: findMoney(text).map(({ value }) => value),
    dates: findDates(text).map(({ value }) => value),
    references: referencesOf(text),
  };
}

/** A marker with a letter or digit; a bullet marks nothing. */
export const printedMarker = (marker: string | null): string | null => (marker !== null && /[\p{L}\p{N}]/u.test(marker) ? marker : null);

/** The verbs a text asks with, and what each governs up to the next. */
export function asksOf(text: string, lexicon: CompiledLexicon): Ask[] {
  const found: { verb: string; from: number; at: number }[] = [];
  for (const match of text.matchAll(/[\p{L}]+/gu)) {
    const verb = lexicon.verb(match[0]);
    if (verb === undefined || !opensAsk(text.slice(0, match.index), match[0])) continue;
    found.push({ verb, at: match.index, from: match.index + match[0].length });
    if (found.length >= 6) break;
  }
  return found.map(({ verb, from }, index) => ({
    verb,
    object: text
      .slice(from, found[index + 1]?.at ?? text.length)
      .replace(/^\s?(?:that|to|the following)?[:\s]+/i, '')
      .replace(/(?:[\s,;:.]|\b(?:and|to|that|then))+$/i, '')
      .trim(),
  }));
}

/** Whether a verb after these words asks: it opens the text, or follows "to", "that X", a comma or "and" after another. */
function opensAsk(before: string, word: string): boolean {
  const lead = before.slice(-60);
  if (/^\W*$/.test(before)) return true;
  if (/(?:^|\b)(?:to|formally|that|hereby)\s$/i.test(lead) && /^\W*(?:to|that|formally|hereby|\s)*$/i.test(before.slice(-40))) return true;
  if (/\b(?:asked|recommended|requested|invited|resolved|agreed) to\s(?:formally\s)?$/i.test(lead)) return true;
  if (/^that\b/i.test(before) && /\b(?:be|is|are)\s$/i.test(lead) && /ed$|en$/.test(word)) return before.length < 220;
  if (/^that\b/i.test(before) && /(?:cabinet|council|committee|board|members|executive|panel|mayor)\s$/i.test(lead)) return true;
  return false;
}

/** The parts of "delegate authority to X, in consultation with Y, to do Z", in either order of office and verb. */
export function delegationOf(text: string): Delegation | undefined {
  const shape = /\b(?:delegat(?:e|es|ed|ing) (?:authority |power |powers |responsibility )?(?:is |be )?(?:given |granted )?to|authority (?:be |is )?(?:hereby )?delegated to|delegated (?:authority|power|powers) (?:be |is )?(?:given |granted )?to|remit(?:s|ted)? to)\s/i.exec(text);
  const officerFirst = shape === null ? /^(?:that )?((?:the )?[^,.;]{4,120}?) be (?:given )?delegated (?:authority|powers?)/i.exec(text) : null;
  const after = shape === null ? (officerFirst === null ? null : text.slice(officerFirst.index + officerFirst[0].length)) : text.slice(shape.index + shape[0].length);
  if (after === null) return undefined;
  const consult = /\b(?:in consultation with|after consult(?:ing|ation with)|following consultation with|consulting)\s/i.exec(after);
  const scopeStart = scopeOf(after, consult === null ? 0 : consult.index + consult[0].length);
  const to = officerFirst?.[1] ?? after.slice(0, Math.min(consult?.index ?? after.length, consult === null ? scopeStart.before : after.length));
  const consulted = consult === null ? '' : after.slice(consult.index + consult[0].length, Math.max(consult.index + consult[0].length, scopeStart.before));
  return { to: partiesOf(to), consult: partiesOf(consulted), scope: after.slice(scopeStart.after).replace(/[.;,\s]{1,4}$/, '') };
}

/** Where the thing delegated begins: after the last "to" with a verb behind it, or "the authority to". */
function scopeOf(text: string, from: number): { readonly before: number; readonly after: number } {
  const match = /,?\s(?:the )?(?:authority |power )?to\s(?=[a-z])/i.exec(text.slice(from));
  if (match === null) return { before: text.length, after: text.length };
  return { before: from + match.index, after: from + match.index + match[0].length };
}

function partiesOf(text: string): Party[] {
  const clean = text.replace(/^[\s,]{1,4}|[\s,]{1,4}$/g, '');
  if (clean === '') return [];
  return clean
    .split(/,? and (?=the )/i)
    .map((part) => part.replace(/^the\s/i, '').replace(/[\s,]{1,4}$/, ''))
    .flatMap((part) => {
      const party = parseParty(part);
      return party === null ? parseParties(part) : [party];
    });
}

function onwardOf(text: string): Party | undefined {
  const body = /\brecommend(?:s|ed)? (?:onward )?(?:to|that) (?:the )?((?:Full |County |City |Town )?Council|Cabinet|the Executive|Full Council)\b/i.exec(text)?.[1];
  return body === undefined ? undefined : { name: body, role: null, body: null, kind: 'body', raw: body };
}

function referencesOf(text: string): string[] {
  const found = [...text.matchAll(/\b(?:Appendix|Appendices|Annex|Schedule|paragraphs?|sections?|Minute)\s(?:\d{1,3}(?:\.\d{1,3}){0,3}|[A-Z](?:\.\d{1,2})?|one|two|three)\b(?!')/gi)].map((match) => match[0]);
  return [...new Set(found)];
}

/** The text of a passage as one item without marker. */
export const loneItem = (text: Passage): ItemNode => ({ marker: null, text, level: 0, children: [] });
