import { joinPassages, type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { type Found, type Marker, parseMarker } from '../values/index.ts';
import type { FlowBlock } from './flow.ts';
import { stripPages } from './furniture.ts';
import { labelEnd } from './labels.ts';

/** Text whose lines, lists and tables a converter has run together. */
export interface Unflattened {
  readonly flow: readonly FlowBlock[];
  readonly furniture: readonly string[];
}

// A page of a council paper holds two to four thousand characters; a paragraph seldom half of that.
const fewestPageCharacters = 600;

/** Whether a paragraph is a page run together: far longer than any paragraph, and holding several numbered or labelled parts. */
export function isFlattened(text: string): boolean {
  return (
    text.length >= fewestPageCharacters &&
    !text.includes('\n') &&
    [...text.matchAll(/(?:^|\s)\d{1,2}(?:\.\d{1,2}){0,2}\.? (?=\p{Lu})|\p{L}: /gu)].length >= 3
  );
}

/** Takes apart the pages of one paper that are one line each, at their section numbers, list markers and labels. */
export function unflatten(pages: readonly Passage[], lexicon: CompiledLexicon): Unflattened {
  const stripped = stripPages(pages);
  const text = joinPassages(stripped.map((page) => page.text));
  const cuts = cutsOf(text.text, lexicon);
  const flow = cuts.flatMap((cut, index) => pieceFlow(text, cut, cuts[index + 1]?.at ?? text.text.length));
  const preamble = slicePassage(text, 0, cuts[0]?.at ?? text.text.length);
  const first: readonly FlowBlock[] = preamble.text === '' ? [] : [{ kind: 'paragraph', text: preamble }];
  return { flow: [...first, ...flow], furniture: stripped.flatMap((page) => page.dropped) };
}

/** A place where a new piece begins: what it opens with, and how far its heading or label reaches. */
interface Cut {
  readonly at: number;
  readonly kind: 'heading' | 'item' | 'label';
  readonly marker: string | null;
  /** Offset at which the text after marker, heading or label begins. */
  readonly body: number;
  /** Where the words of the heading or label stand. */
  readonly head: readonly [number, number];
}

function pieceFlow(text: Passage, cut: Cut, end: number): readonly FlowBlock[] {
  const head = slicePassage(text, cut.head[0], cut.head[1]);
  const body = slicePassage(text, cut.body, end);
  if (cut.kind === 'item') return body.text === '' ? [] : [{ kind: 'item', text: body, marker: cut.marker, level: 0 }];
  const value: readonly FlowBlock[] = body.text === '' ? [] : [{ kind: 'paragraph', text: body }];
  if (cut.kind === 'label') return [{ kind: 'field', label: head, value, source: 'line', marker: cut.marker }];
  return [{ kind: 'heading', text: head, marker: cut.marker, depth: 7 }, ...value];
}

const candidate = /(?<=^|\s)(\d{1,2}(?:\.\d{1,2}){0,2}\.?) (?=["'‘“(]?[\p{L}\d])|(?<=^|\s)(?=\p{Lu})/gu;

function cutsOf(text: string, lexicon: CompiledLexicon): readonly Cut[] {
  const cuts: Cut[] = [];
  let section: readonly number[] = [0];
  let item: Found<Marker> | null = null;
  let next = 0;
  for (const match of text.matchAll(candidate)) {
    if (match.index < next) continue;
    const marker = match[1];
    const cut =
      marker === undefined
        ? labelCut(text, match.index, lexicon)
        : numberCut(text, match.index, marker, section, item?.value.numbers ?? null, lexicon);
    if (cut === null) continue;
    cuts.push(cut);
    next = Math.max(cut.body, match.index + 1);
    if (cut.kind === 'label') item = null;
    else if (marker !== undefined) {
      const parsed = parseMarker(marker);
      if (parsed === null) continue;
      if (cut.kind === 'heading' || parsed.numbers.length > 1) {
        section = parsed.numbers;
        item = null;
      } else item = { value: parsed, start: match.index, end: next };
    }
  }
  return cuts;
}

/** Whether `b` may be printed after `a` in a paper's numbering: the next number on some level, or the first one beneath. */
function comesNext(a: readonly number[], b: readonly number[]): boolean {
  if (b.length > a.length) return b.length === a.length + 1 && a.every((n, i) => n === b[i]) && b.at(-1) === 1;
  return b.every((n, i) => (i < b.length - 1 ? n === a[i] : n === (a[i] ?? 0) + 1));
}

function numberCut(
  text: string,
  at: number,
  marker: string,
  section: readonly number[],
  item: readonly number[] | null,
  lexicon: CompiledLexicon,
): Cut | null {
  const numbers = parseMarker(marker)?.numbers;
  if (numbers === undefined) return null;
  const start = at + marker.length + 1;
  const head = headingAfter(text, start, lexicon);
  const plain: Cut = { at, kind: 'item', marker, body: start, head: [start, start] };
  if (numbers.length > 1)
    return comesNext(section, numbers) || comesNext([...section, 0], numbers)
      ? head === null
        ? plain
        : { at, kind: 'heading', marker, body: head.body, head: [start, head.end] }
      : null;
  const isSection = comesNext(section.slice(0, 1), numbers);
  if (isSection && head !== null) return { at, kind: 'heading', marker, body: head.body, head: [start, head.end] };
  // A numbered list inside a section: it starts at 1 and goes on by ones, each item opening with a capital after a full stop.
  const goesOn = item === null ? numbers[0] === 1 : numbers[0] === (item[0] ?? 0) + 1;
  const before = text.slice(Math.max(0, at - 24), at);
  const isReference = new RegExp(`${lexicon.oneOf('referenceWords')}\\s$`, 'i').test(before);
  return goesOn && !isReference && marker.endsWith('.') && /^\p{Lu}/u.test(text.slice(start)) ? plain : null;
}

/** The heading that opens at an offset of running text: words up to a colon, a question, a title, or a phrase the lexicon knows. */
function headingAfter(
  text: string,
  start: number,
  lexicon: CompiledLexicon,
): { readonly end: number; readonly body: number } | null {
  const window = text.slice(start, start + 160);
  const known = knownPhrase(window, lexicon);
  const title = titleWords(window, lexicon);
  const length = Math.max(known ?? 0, title !== null && isTitle(window.slice(known ?? 0, title)) ? title : 0);
  if (length > 0)
    return { end: start + length, body: start + length + (/^\s?[:.]/.exec(window.slice(length))?.[0].length ?? 0) };
  const question = /^[^.?:]{8,140}\?/.exec(window)?.[0];
  if (question !== undefined) return { end: start + question.length, body: start + question.length };
  const colon = /^[\p{Lu}][^.:?]{2,60}:(?!\d)/u.exec(window)?.[0];
  if (colon !== undefined && colon.split(' ').length <= 9 && isTitle(colon))
    return { end: start + colon.length - 1, body: start + colon.length };
  return null;
}

/** A sentence starts with a capital; the same word in small or all capital letters stands inside a title. */
const startsSentence = (word: string, lexicon: CompiledLexicon): boolean =>
  /^\p{Lu}\p{Ll}*$/u.test(word) && lexicon.is('sentenceStarts', word);

const nextNumber = /^\d{1,2}\.\d{1,2}(?:\.\d{1,2})?\.?$/;

/** Whether words read as part of a title: capitalised, but for the small words between. */
const isTitle = (words: string): boolean =>
  words
    .split(' ')
    .every(
      (word) =>
        word === '' ||
        !/^\p{Ll}/u.test(word) ||
        /^(?:of|and|the|for|to|in|on|with|by|or|its|s|a|an|from|at)$/.test(word),
    );

/** Length of the longest beginning of a text, in whole words, that the lexicon knows as a heading and that a new sentence can follow. */
function knownPhrase(window: string, lexicon: CompiledLexicon): number | null {
  let longest: number | null = null;
  for (const match of window.matchAll(/\S+/g)) {
    const word = match[0].replace(/[:.?]$/, '');
    const end = match.index + word.length;
    if (end > 110 || (match.index > 0 && (startsSentence(word, lexicon) || nextNumber.test(match[0])))) break;
    const phrase = window.slice(0, end);
    const canEnd = /^(?:\s?[:.?]|\s["'‘“(]?[\p{Lu}\d]|$)/u.test(window.slice(end));
    if (canEnd && (lexicon.section(phrase) !== undefined || lexicon.implication(phrase) !== undefined)) longest = end;
    if (/[.?:]$/.test(match[0])) break;
  }
  return longest;
}

/** Length of a title at the beginning of a text: words up to where a sentence or the first number beneath it begins. */
function titleWords(window: string, lexicon: CompiledLexicon): number | null {
  const words = [...window.matchAll(/\S+/g)].slice(0, 13);
  for (let index = 1; index < words.length; index++) {
    const [word, before] = [words[index]?.[0] ?? '', words[index - 1]];
    if (before === undefined || /[.;:?]$/.test(before[0])) return null;
    const begins = nextNumber.test(word) || (startsSentence(word, lexicon) && index < words.length - 1);
    if (begins) return index === 1 && startsSentence(before[0], lexicon) ? null : before.index + before[0].length;
  }
  return null;
}

/** A label with its colon in running text: a phrase the lexicon knows as one, standing where a sentence can begin. */
function labelCut(text: string, at: number, lexicon: CompiledLexicon): Cut | null {
  const window = text.slice(at, at + 130);
  const end = labelEnd(window);
  if (end === null || end > 100) return null;
  const label = window.slice(0, end);
  // Any capitalised word could begin a phrase that ends in a colon: one that is no title must stand where a sentence can begin.
  const opensSentence = at === 0 || /[.:;?!)]\s$/.test(text.slice(Math.max(0, at - 2), at));
  const isHeading =
    (opensSentence || isTitle(label)) &&
    (lexicon.section(label) !== undefined || lexicon.implication(label) !== undefined);
  if (lexicon.headerLabel(label) === undefined && !isHeading) return null;
  return { at, kind: 'label', marker: null, body: at + end + 1, head: [at, at + end] };
}
