import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { isText } from '../../structure/index.ts';
import { findDates, parseDate, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { domainOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { initialOf } from './initials.ts';

/** How far from a paper's end its closing block may begin, in blocks and in characters. */
const closingBlockCount = 8;
const closingLength = 600;

/**
 * The names, posts and dates that close a paper without a label: each date ends one signature. The first is the author's, a later one that
 * names a director the director's.
 */
export function closingSignatures(context: ExtractContext): readonly FoundSignOff[] {
  const blocks = closingBlocks(context);
  return blocks.length > 0 ? blocks : runTogether(context);
}

/** Names, posts and dates that run on behind the last sentence. */
function runTogether(context: ExtractContext): readonly FoundSignOff[] {
  const end = closingPassage(context);
  if (end === null) return [];
  const dates = findDates(end.text).filter(({ value }) => value.precision === 'day');
  const found: FoundSignOff[] = [];
  let from = 0;
  for (const { start, end: stop } of dates) {
    const whole = slicePassage(end, from, stop);
    const signer = splitSigner(flat(whole));
    if (signer.name === null || signer.role === null || start - from > 200 || isProse(signer.role)) return [];
    from = stop;
    const isDirector = domainOf(signer.role, context.lexicon) === 'director';
    found.push({
      text: flat(whole),
      passages: [whole],
      confidence: confidenceOf.inferred,
      domain: isDirector ? 'director' : found.length === 0 ? 'author' : 'other',
      act: isDirector ? 'approved' : 'authored',
      role: null,
      person: { name: signer.name, role: signer.role },
      date: signer.date,
      result: 'stated',
    });
  }
  return found;
}

/** Whether what would be a post runs on as prose does. */
const isProse = (role: string): boolean => /\d|[.;:]\s/.test(role) || role.split(' ').length > mostPostWords;

const mostPostWords = 12;

/** What stands after the last full sentence of a paper's last section, where that is short and holds a date. Nobody signs a list of appendices. */
function closingPassage({ report, lexicon }: ExtractContext): Passage | null {
  const texts = report.flow.filter((block) => isText(block) || block.kind === 'field');
  const section = texts.findLastIndex(
    (block) => block.kind === 'heading' && lexicon.section(flat(block.text)) !== undefined,
  );
  const passages = texts.slice(Math.max(section + 1, texts.length - closingBlockCount)).flatMap((block) => {
    if (isText(block)) return [block.text];
    // Where lines are run together, what follows a label's value hangs on to it.
    return report.flattened && block.kind === 'field' ? block.value.filter(isText).map((value) => value.text) : [];
  });
  const whole = joinPassages(passages);
  const tail = Math.max(0, whole.text.length - closingLength);
  let from = -1;
  for (const match of whole.text.slice(tail).matchAll(/[a-z]{2}\.\s(?=\p{Lu})/gu))
    from = tail + match.index + match[0].length;
  if (from < 0) return null;
  const closing = slicePassage(whole, from);
  return findDates(closing.text).length === 0 ? null : closing;
}

/** How many lines a name and its date may take. */
const fewestLines = 5;

/** A name with its post on a line of its own, and a line soon after that is nothing but a date: the author signs. */
function closingBlocks(context: ExtractContext): readonly FoundSignOff[] {
  const texts = context.report.flow.filter(isText);
  const section = texts.findLastIndex(
    (block) => block.kind === 'heading' && context.lexicon.section(flat(block.text)) !== undefined,
  );
  const last = texts.slice(Math.max(section + 1, texts.length - closingBlockCount));
  return last.flatMap((block, index): readonly FoundSignOff[] => {
    const words = `${initialOf(block)}${flat(block.text)}`;
    if (words.length > 120 || /[.:;]$/.test(words) || context.lexicon.is('genericTitles', words)) return [];
    const signer = splitSigner(words);
    if (
      signer.name === null ||
      signer.role === null ||
      signer.date !== null ||
      context.lexicon.begins('appendixWords', words)
    )
      return [];
    const dated = last
      .slice(index + 1, index + fewestLines)
      .find((next) => parseDate(flat(next.text))?.precision === 'day');
    if (dated === undefined) return [];
    const isDirector = domainOf(signer.role, context.lexicon) === 'director';
    return [
      {
        text: words,
        passages: [block.text, dated.text],
        confidence: confidenceOf.joined,
        domain: isDirector ? 'director' : domainOf(signer.role, context.lexicon) === 'chair' ? 'chair' : 'author',
        act: 'authored',
        role: null,
        person: { name: signer.name, role: signer.role },
        date: parseDate(flat(dated.text)),
        result: 'stated',
      },
    ];
  });
}
