import type { Block, Inline } from '@council-reports/core';
import { type HtmlNode, swallowingTags } from './html-elements.ts';
import { type FragmentContext, htmlBlocks, htmlInlines } from './html-fragment.ts';
import { lastAtOrBefore } from './locator.ts';
import { parseFragment } from './parse-fragment.ts';
import type { Reading } from './reading.ts';

/** A piece of inline Markdown between two offsets of the source: an HTML tag, or anything else as it was read. */
export type InlinePiece = { readonly start: number; readonly end: number } & (
  | { readonly tag: string }
  | { readonly inlines: readonly Inline[] }
);

/** The piece an inline HTML node is. What is no tag (a comment, an instruction) shows nothing. */
export function tagPiece(
  html: string,
  [start, end]: readonly [number, number],
  printed: () => readonly Inline[],
): InlinePiece {
  const name = /^<\/?([a-z][a-z\d:-]*)/i.exec(html)?.[1]?.toLowerCase();
  if (name === undefined) return { inlines: [], start, end };
  return swallowingTags.has(name) ? { inlines: printed(), start, end } : { tag: html, start, end };
}

/** Inline Markdown with tags between, as blocks: a paragraph, and more where the tags say so. */
export function mixedBlocks(pieces: readonly InlinePiece[], reading: Reading): readonly Block[] | undefined {
  const fragment = mixedFragment(pieces, reading);
  return fragment === undefined ? undefined : htmlBlocks(fragment.nodes, fragment.context);
}

/** Inline Markdown with tags between, as inline content. */
export function mixedInlines(pieces: readonly InlinePiece[], reading: Reading): readonly Inline[] {
  const fragment = mixedFragment(pieces, reading);
  if (fragment === undefined) return pieces.flatMap((piece) => ('inlines' in piece ? piece.inlines : []));
  return fragment.nodes.flatMap((node) => htmlInlines(node, fragment.context));
}

interface MixedFragment {
  readonly nodes: readonly HtmlNode[];
  readonly context: FragmentContext;
}

/**
 * Markdown gives inline HTML as loose tags. Parsed together, with a comment in the place of all that stands between, they pair, nest and
 * end as HTML has it.
 */
function mixedFragment(pieces: readonly InlinePiece[], reading: Reading): MixedFragment | undefined {
  const starts: number[] = [];
  let html = '';
  for (const [index, piece] of pieces.entries()) {
    starts.push(html.length);
    html += 'tag' in piece ? piece.tag : `<!--${index}-->`;
  }
  const fragment = parseFragment(html, reading.limits);
  if (fragment === undefined) {
    reading.notePlain(pieces[0]?.start ?? 0);
    return undefined;
  }
  const context: FragmentContext = {
    ...reading,
    span: (from, to) => {
      const [first, last] = [lastAtOrBefore(starts, from), lastAtOrBefore(starts, Math.max(from, to - 1))];
      return [
        sourceOffset(pieces[first], from - (starts[first] ?? 0)),
        sourceOffset(pieces[last], to - (starts[last] ?? 0)),
      ];
    },
    slots: (comment) => {
      const piece = pieces[Number(comment)];
      return piece !== undefined && 'inlines' in piece ? piece.inlines : [];
    },
  };
  return { nodes: fragment, context };
}

function sourceOffset(piece: InlinePiece | undefined, into: number): number {
  if (piece === undefined) return 0;
  if ('tag' in piece) return Math.min(piece.start + into, piece.end);
  return into === 0 ? piece.start : piece.end;
}
