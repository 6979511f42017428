import type { Block } from '@council-reports/core';
import type * as Mdast from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fromMdast } from './from-mdast.ts';
import type { Reading } from './reading.ts';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

// The parser compares these marks with all before them; text that has more in one piece is not written in Markdown.
const pairedMarks = /[\]*_~]|<[!?]/g;
const mostPairedMarks = 2000;
// Deeper than lists of the deepest lines allowed, bold and links in them.
const mostDepth = 160;

/**
 * The blocks of a piece of Markdown. Undefined where it cannot be read in reasonable time or space: marks without number, or nested
 * without end.
 *
 * @param references - definitions of the whole source, appended so that references to them are known here.
 */
export function parsePiece(
  start: number,
  end: number,
  references: string,
  reading: Reading,
): readonly Block[] | undefined {
  const piece = reading.source.slice(start, end);
  if (piece.length > mostPairedMarks && [...piece.matchAll(pairedMarks)].length > mostPairedMarks) return undefined;
  const nodes = mdastOf(references !== '' && piece.includes('[') ? `${piece}\n\n${references}` : piece);
  const own = nodes?.filter((node) => (node.position?.start.offset ?? 0) < piece.length);
  if (own === undefined || own.some((node) => depthOf(node) > mostDepth)) return undefined;
  return fromMdast(own, { ...reading, offset: start });
}

function mdastOf(markdown: string): readonly Mdast.RootContent[] | undefined {
  try {
    return processor.parse(markdown).children;
  } catch (error) {
    // The parser recurses; what is nested too deeply for it overflows the stack.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function depthOf(node: Mdast.Nodes): number {
  let level: readonly Mdast.Nodes[] = [node];
  let depth = 0;
  while (level.length > 0 && depth <= mostDepth) {
    depth += 1;
    level = level.flatMap((each): readonly Mdast.Nodes[] => ('children' in each ? each.children : []));
  }
  return depth;
}

const definition = /^ {0,3}\[[^\]\n]{1,300}\]:/;
const mostDefinitions = 200;

/** The lines that define references (CommonMark 4.7) and footnotes, as one text; empty where there are none, or too many to be meant so. */
export function definitionsIn(lines: readonly { readonly text: string }[]): string {
  const found = lines
    .filter(({ text }) => text.includes(']:') && definition.test(text))
    .map(({ text }) => text.trimEnd());
  return found.length > mostDefinitions ? '' : found.join('\n\n');
}
