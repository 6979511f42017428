import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Delegation, Party } from '../../model/index.ts';
import { parseParties } from '../../values/index.ts';

/** The words on either side of the one to whom power is handed on. */
interface Handing {
  /** What may name the delegate, with whom to consult and what to do. */
  readonly after: string;
  /** What is delegated, where it is named before the delegate. */
  readonly thing: string;
}

const longestName = 300;

const shapes = perLexicon((lexicon) => ({
  first: new RegExp(`,?\\s${lexicon.oneOf('delegateFirst')}(?![\\p{L}])`, 'iu'),
  openers: new RegExp(`^(?:${lexicon.oneOf('itemOpeners')},?\\s){1,3}`, 'iu'),
  to: new RegExp(`(?<![\\p{L}])${lexicon.oneOf('delegateTo')}\\s`, 'giu'),
  thing: new RegExp(
    `(?<![\\p{L}])${lexicon.oneOf('delegateThing')}\\s(?<thing>[^.;]{3,200}?)\\sto\\s(?=(?:the\\s)?\\p{Lu})`,
    'iu',
  ),
  consult: new RegExp(`,?\\s?(?<![\\p{L}])${lexicon.oneOf('consultLeads')}\\s`, 'iu'),
  scope: new RegExp(
    `,?\\s${lexicon.oneOf('scopeLeads')}\\s(?=\\p{Ll})(?!(?:the|a|an|this|any|all|its|their|be)\\s)`,
    'iu',
  ),
  further: new RegExp(`,?\\s${lexicon.oneOf('furtherParty')}\\s|,\\s(?=the\\s)`, 'iu'),
}));

/**
 * Power handed on in a sentence: "delegate authority to X, in consultation with Y, to do Z", "authorise X, in consultation with Y, to Z",
 * "that X be authorised to Z", "delegate Z to X", "Z be delegated to X". Undefined where it hands none on.
 */
export function delegationOf(sentence: string, lexicon: CompiledLexicon): Delegation | undefined {
  // A stem breaks off at "to"; its limbs say what for.
  const text = sentence.replace(/,?\sto\s?:?$/i, '');
  const found = officerFirst(text, lexicon) ?? officerLast(text, lexicon);
  if (found === null) return undefined;
  const delegation = partsOf(found, lexicon);
  return delegation.to.length === 0 ? undefined : delegation;
}

/** "That X, following consultation with Y, be given authority to Z": put in the order of the other shapes. */
function officerFirst(text: string, lexicon: CompiledLexicon): Handing | null {
  const cue = shapes(lexicon).first.exec(text);
  if (cue === null || cue.index > longestName) return null;
  const subject = withoutOpeners(text.slice(0, cue.index), lexicon);
  const named = namesSomebody(subject) ? subject : postAtEnd.exec(subject)?.[1];
  if (named === undefined) return null;
  return { after: `${named},${text.slice(cue.index + cue[0].length)}`, thing: '' };
}

/** "if it is not completed by May the Head of Planning": a post that ends a clause. */
const postAtEnd = /\bthe\s(\p{Lu}[\p{L}'’&-]{1,40}(?:\s(?:of|and|for|&|\p{Lu}[\p{L}'’&-]{0,40})){0,10})$/u;

/** A clause without the words it opens with: "That", "Agree that". */
function withoutOpeners(clause: string, lexicon: CompiledLexicon): string {
  const rest = clause.trim().replace(shapes(lexicon).openers, '');
  const asked = /^([\p{L}]+)\sthat\s/iu.exec(rest);
  return asked !== null && lexicon.verb(asked[1] ?? '') !== undefined ? rest.slice(asked[0].length) : rest;
}

function officerLast(text: string, lexicon: CompiledLexicon): Handing | null {
  for (const cue of text.matchAll(shapes(lexicon).to)) {
    const after = text.slice(cue.index + cue[0].length);
    if (namesSomebody(after)) return { after, thing: thingBefore(text.slice(0, cue.index), lexicon) };
  }
  const object = shapes(lexicon).thing.exec(text);
  const thing = object?.groups?.['thing'];
  return object === null || thing === undefined ? null : { after: text.slice(object.index + object[0].length), thing };
}

/** "the final decision" of "That the final decision be delegated to". */
function thingBefore(before: string, lexicon: CompiledLexicon): string {
  const clause = before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1).trim();
  const thing = withoutOpeners(clause, lexicon).replace(/,?\s?(?:and|to|be|is|are|will be)$/i, '');
  return lexicon.verb(thing.split(' ')[0] ?? '') === undefined ? thing : '';
}

function partsOf({ after, thing }: Handing, lexicon: CompiledLexicon): Delegation {
  const scope = scopeStart(after, 0, lexicon);
  const lead = shapes(lexicon).consult.exec(after);
  const consult = lead === null ? null : { from: lead.index, to: lead.index + lead[0].length };
  if (consult === null || (scope !== null && scope.before < consult.from)) {
    const consulted = consult === null ? '' : firstClause(after.slice(consult.to));
    const end = scope?.before ?? sentenceEnd(after);
    return {
      to: partiesOf(after.slice(0, end), lexicon),
      consult: partiesOf(consulted, lexicon),
      scope: closed(scope === null ? thing : after.slice(scope.after, consult?.from)),
    };
  }
  const later = scopeStart(after, consult.to, lexicon) ?? nounAfter(after, consult.to);
  const end = later?.before ?? consult.to + sentenceEnd(after.slice(consult.to));
  return {
    to: partiesOf(after.slice(0, consult.from), lexicon),
    consult: partiesOf(after.slice(consult.to, end), lexicon),
    scope: closed(later === null ? thing : after.slice(later.after)),
  };
}

interface Cut {
  readonly before: number;
  readonly after: number;
}

/** Where an infinitive begins that says what may be done; "up to a value" and "subject to" begin none. */
function scopeStart(text: string, from: number, lexicon: CompiledLexicon): Cut | null {
  const match = shapes(lexicon).scope.exec(text.slice(from));
  return match === null ? null : { before: from + match.index, after: from + match.index + match[0].length };
}

/** ", the award of the contract": behind the parties a comma and a noun begin what is delegated, unless the noun names a further party. */
function nounAfter(text: string, from: number): Cut | null {
  for (const comma of text.slice(from).matchAll(/,\s(?=the\s)/g)) {
    const at = from + comma.index;
    if (!namesSomebody(text.slice(at + comma[0].length))) return { before: at, after: at + comma[0].length };
  }
  return null;
}

/** Whether words begin with a name or a post, which are printed with capitals: "the Head of Legal". */
const namesSomebody = (text: string): boolean =>
  /^(?:(?:the|a|our|relevant|appropriate)\s){0,3}(?:\p{Lu}|s\.?\s?151|officers\b|chair)/u.test(text);

function sentenceEnd(text: string): number {
  const end = /[.;](?=\s|$)/.exec(text);
  return end === null ? text.length : end.index;
}

/** The names that open a text, up to a comma behind which no further one stands. */
function firstClause(text: string): string {
  const end = /,\s(?=\p{Ll})(?!(?:the|and)\s)/u.exec(text)?.index ?? text.length;
  return text.slice(0, Math.min(end, sentenceEnd(text)));
}

const closed = (text: string): string => text.replace(/[.;,\s]{1,4}(?:(?:and|ac)[.;,\s]{0,2})?$/, '');

/** The parties of a list: "the Leader, the Cabinet Member for Finance and the Monitoring Officer". */
function partiesOf(text: string, lexicon: CompiledLexicon): Party[] {
  return text
    .split(shapes(lexicon).further)
    .map((part) => part.replace(/^[\s,]{0,4}(?:the\s)?/i, '').replace(/[\s,.;]{1,4}$/, ''))
    .filter((part) => part !== '')
    .flatMap((part) => parseParties(part, lexicon.words));
}
