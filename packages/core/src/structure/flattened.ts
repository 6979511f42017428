import { joinPassages, type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { type Cut, cutsOf } from './flattened-cuts.ts';
import type { FlowBlock } from './flow.ts';
import { stripPages } from './furniture.ts';

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

function pieceFlow(text: Passage, cut: Cut, end: number): readonly FlowBlock[] {
  const head = slicePassage(text, cut.head[0], cut.head[1]);
  const body = slicePassage(text, cut.body, end);
  if (cut.kind === 'item') return body.text === '' ? [] : [{ kind: 'item', text: body, marker: cut.marker, level: 0 }];
  const value: readonly FlowBlock[] = body.text === '' ? [] : [{ kind: 'paragraph', text: body }];
  if (cut.kind === 'label') return [{ kind: 'field', label: head, value, source: 'line', marker: cut.marker }];
  return [{ kind: 'heading', text: head, marker: cut.marker, depth: 7 }, ...value];
}
