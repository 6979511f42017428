import type { Block } from '@council-reports/core';
import type * as Mdast from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { fromMdast } from './from-mdast.ts';
import type { Reading } from './reading.ts';

const processor = unified().use(remarkParse).use(remarkGfm).freeze();

// Deeper than lists of the deepest lines allowed, bold and links in them.
const mostDepth = 160;

/**
 * The blocks of a piece of Markdown. Undefined where it cannot be read in reasonable time or space: marks without number in one
 * paragraph, or nested without end.
 */
export function parsePiece(start: number, end: number, reading: Reading): readonly Block[] | undefined {
  const piece = reading.source.slice(start, end);
  if (isHeavy(piece)) return undefined;
  const nodes = nodesOf(piece, reading.references.completing(piece));
  if (nodes === undefined || nodes.some((node) => depthOf(node) > mostDepth)) return undefined;
  return fromMdast(nodes, { ...reading, offset: start });
}

/** The nodes of a piece, parsed with the definitions behind it; without them where a block of the piece does not end and would take them in. */
function nodesOf(piece: string, completed: string): readonly Mdast.RootContent[] | undefined {
  const nodes = mdastOf(completed);
  if (piece === completed || nodes === undefined) return nodes;
  const own = nodes.filter(({ position }) => (position?.start.offset ?? 0) < piece.length);
  return own.some(({ position }) => (position?.end.offset ?? 0) > piece.length) ? mdastOf(piece) : own;
}

// The parser compares these marks with those before them in the paragraph; text with more is not written in Markdown.
const pairedMarks = /\]|\*+|_+|~+|<[!?]/g;
const mostPairedMarks = 600;

function isHeavy(piece: string): boolean {
  if (piece.length < mostPairedMarks) return false;
  let marks = 0;
  for (const line of piece.split(/\r\n?|\n/)) {
    if (/^[\s>]*(?:$|[-+*|]|\d{1,9}[.)])/.test(line)) marks = 0;
    marks += line.match(pairedMarks)?.length ?? 0;
    if (marks > mostPairedMarks) return true;
  }
  return false;
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
