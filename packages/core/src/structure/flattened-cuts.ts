import type { CompiledLexicon } from '../lexicon/index.ts';
import { type Found, type Marker, parseMarker } from '../values/index.ts';
import { labelEnd } from './labels.ts';
import { headingAfter, isTitle } from './running-titles.ts';

/** A place where a new piece begins: what it opens with, and how far its heading or label reaches. */
export interface Cut {
  readonly at: number;
  readonly kind: 'heading' | 'item' | 'label';
  readonly marker: string | null;
  /** Offset at which the text after marker, heading or label begins. */
  readonly body: number;
  /** Where the words of the heading or label stand. */
  readonly head: readonly [number, number];
}

const candidate = /(?<=^|\s)(\d{1,2}(?:\.\d{1,2}){0,2}\.?) (?=["'‘“(]?[\p{L}\d])|(?<=^|\s)(?=\p{Lu})/gu;

/** The places where numbered and labelled pieces begin in text that is run together. */
export function cutsOf(text: string, lexicon: CompiledLexicon): readonly Cut[] {
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

/** A label with its colon in running text: a phrase the lexicon knows as one, standing where a sentence can begin. */
function labelCut(text: string, at: number, lexicon: CompiledLexicon): Cut | null {
  const window = text.slice(at, at + 130);
  const end = labelEnd(window);
  if (end === null || end > 100) return null;
  const label = window.slice(0, end);
  // Any capitalised word could begin a phrase that ends in a colon: one that is no title must stand where a sentence can begin.
  const opensSentence = at === 0 || /[.:;?!)]\s$/.test(text.slice(Math.max(0, at - 2), at));
  const isHeading =
    (opensSentence || isTitle(label, lexicon)) &&
    (lexicon.section(label) !== undefined || lexicon.implication(label) !== undefined);
  if (lexicon.headerLabel(label) === undefined && !isHeading) return null;
  return { at, kind: 'label', marker: null, body: at + end + 1, head: [at, at + end] };
}
