import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Ask } from '../../model/index.ts';

const mostAsks = 6;

/** What stands between two verbs of one object: "comments and challenges", "consider and, if thought fit, approve". */
const coordinated = /^,?\s(?:and|or|then|and then)(?:, [^,.;]{2,40},)?\s$/;

interface FoundVerb {
  readonly verb: string;
  readonly at: number;
  readonly from: number;
}

/**
 * The verbs a text asks with, and what each governs up to the next. "That X be noted" asks to note X. An item without a verb of its own has
 * that of its lead-in.
 */
export function asksOf(text: string, leadIn: string | undefined, lexicon: CompiledLexicon): Ask[] {
  const found: FoundVerb[] = [];
  for (const match of text.matchAll(/[\p{L}]+/gu)) {
    const verb = lexicon.verb(match[0]);
    if (verb === undefined) continue;
    const before = text.slice(0, match.index);
    const opens =
      opensAsk(before, lexicon) ||
      coordinated.test(text.slice(found.at(-1)?.from ?? text.length, match.index)) ||
      (found.length > 0 &&
        goesOn(before, handedOn(found.at(-1), text, match.index), text.slice(match.index + match[0].length), lexicon));
    if (!opens) continue;
    found.push({ verb, at: match.index, from: match.index + match[0].length });
    if (found.length >= mostAsks) break;
  }
  if (found.length > 0)
    return found.map(({ verb, from }, index) => ({
      verb,
      object: objectOf(text.slice(from, found[index + 1]?.at ?? text.length)),
    }));
  const passive = passivesOf(text, lexicon);
  if (passive.length > 0) return passive;
  const led = leadIn === undefined ? undefined : leadVerb(leadIn, lexicon);
  return led === undefined ? [] : [{ verb: led, object: objectOf(text) }];
}

const trailing: ReadonlySet<string> = new Set(['and', 'to', 'that', 'then', '']);

/** What a verb governs, without the words that join it to the verb and to the next one. */
function objectOf(text: string): string {
  const words = text
    .replace(/^\s?(?:that|to|the following)?[:\s]{1,5}/i, '')
    .trim()
    .split(/\s+/);
  let end = words.length;
  while (end > 0 && trailing.has(bare(words[end - 1] ?? '').toLowerCase())) end--;
  return bare(words.slice(0, end).join(' '));
}

const bare = (words: string): string => words.replace(/[,;:.]{1,4}$/, '');

/** Whether a verb after these words asks: nothing but openers or a decision maker stands before it. */
function opensAsk(before: string, lexicon: CompiledLexicon): boolean {
  const lead = before.slice(-200);
  if (/^\W*$/.test(before)) return true;
  const { opened, asked, resolved } = leadsTo(lexicon);
  return opened.test(before) || asked.test(lead) || (before.length < 120 && resolved.test(lead));
}

/** What may stand before a verb that asks: openers and who decides, "asked to", "RESOLVED that". */
const leadsTo = perLexicon((lexicon) => {
  const adverbs = `(?:${lexicon.oneOf('askAdverbs')}\\s)*$`;
  return {
    opened: new RegExp(
      `^\\W*(?:${lexicon.oneOf('itemOpeners')}\\s)*(?:${lexicon.oneOf('decisionMakers')}\\s)?${adverbs}`,
      'iu',
    ),
    asked: new RegExp(`${lexicon.oneOf('asks')}:?\\s(?:to:?\\s)?${adverbs}`, 'iu'),
    resolved: new RegExp(`(?<![\\p{L}])${lexicon.oneOf('resolved')}\\s(?:to|that)\\s${adverbs}`, 'iu'),
  };
});

/** Verbs by which somebody is given something to do. */
const handing: ReadonlySet<string> = new Set(['authorise', 'delegate', 'instruct', 'request', 'invite', 'grant']);

const handedOn = (last: FoundVerb | undefined, text: string, end: number): string =>
  last !== undefined && handing.has(last.verb) ? text.slice(last.from, end) : '';

/** Whether a verb goes on with the list of an earlier one: behind a comma or "and", with something of its own to govern. */
function goesOn(before: string, handed: string, after: string, lexicon: CompiledLexicon): boolean {
  // "to procure and award the contracts": what the one who is asked may do, not a further ask.
  if (/\sto\s\p{Ll}/u.test(handed) && !/[,;]\s(?:and\s)?(?:to\s)?$/i.test(handed)) return false;
  const { andFurther, object } = shapesOf(lexicon);
  // "..., then comments": the word between says that a further act follows, whatever stands behind the verb.
  if (/[,;]\s(?:and\s)?then\s$/i.test(before)) return true;
  return andFurther.test(before.slice(-60)) && object.test(after);
}

/** "That the minutes be approved and signed": each participle behind "be" with what stands before it. */
function passivesOf(text: string, lexicon: CompiledLexicon): Ask[] {
  const asks: Ask[] = [];
  const { itemOpener } = shapesOf(lexicon);
  for (const clause of text.split(/;\s|,?\sand\s(?=that\s)/i)) {
    for (const match of clause.matchAll(
      /\b(?:be|is|are)\s(?:hereby\s|formally\s|also\s)?([\p{L}]+(?:ed|en|n|t))\b/giu,
    )) {
      const verb = lexicon.verb(match[1] ?? '');
      const object = clause.slice(0, match.index).replace(itemOpener, '').trim();
      if (verb === undefined || object === '' || object.length > 300) continue;
      asks.push({ verb, object });
      break;
    }
    if (asks.length >= mostAsks) break;
  }
  return asks;
}

/** The verb a lead-in ends with: "Cabinet is asked to note:". */
function leadVerb(leadIn: string, lexicon: CompiledLexicon): string | undefined {
  const last = leadIn
    .replace(/[\s:–-]{1,4}$/, '')
    .split(/\s+/)
    .findLast((word) => !trailing.has(word.toLowerCase()));
  const { resolvedAlone, asking } = shapesOf(lexicon);
  if (last === undefined || resolvedAlone.test(last) || asking.test(leadIn)) return undefined;
  return lexicon.verb(last);
}

const shapesOf = perLexicon(({ oneOf }) => ({
  /** What opens a further verb of a list: a comma or "and", with such words as "formally". */
  andFurther: new RegExp(`(?:[,;]|\\sand|[,;]\\sand)\\s(?:to\\s)?(?:${oneOf('askAdverbs')}\\s)*$`, 'iu'),
  object: new RegExp(`^\\s${oneOf('objectOpeners')}(?![\\p{L}])`, 'iu'),
  itemOpener: new RegExp(`^\\W*${oneOf('itemOpeners')}\\s`, 'iu'),
  resolvedAlone: new RegExp(`^${oneOf('resolved')}$`, 'iu'),
  asking: new RegExp(`${oneOf('asks')}[\\s:]*(?:that|to)?[\\s:]*$`, 'iu'),
}));
