import type { Document } from 'domhandler';
import { Parser } from 'parse5';
import type { Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import type { HtmlLimits } from '../limits.ts';
import { BoundedTokenizer } from './bounded-tokenizer.ts';
import { boundedTree } from './bounded-tree.ts';

/**
 * A page as browsers build it (HTML standard, 13.2), each node with its offsets in the source.
 *
 * Throws `UnreadableDocumentError` (`limitExceeded`) as soon as the page goes beyond a limit.
 */
export function parsePage(text: string, limits: HtmlLimits): Document {
  const parser = new Parser<Htmlparser2TreeAdapterMap>({
    treeAdapter: boundedTree(limits),
    sourceCodeLocationInfo: true,
  });
  parser.tokenizer = new BoundedTokenizer(parser, limits);
  parser.tokenizer.write(text, true);
  return parser.document;
}
