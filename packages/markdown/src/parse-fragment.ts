import { UnreadableDocumentError } from '@council-reports/core';
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  Parser,
  type TokenHandler,
  Tokenizer,
  type TreeAdapter,
} from 'parse5';
import type { HtmlNode } from './html-elements.ts';
import type { MarkdownLimits } from './limits.ts';

type Adapter = TreeAdapter<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>;
type ParentNode = DefaultTreeAdapterTypes.ParentNode;

/** The tags of a fragment are nested or misnested beyond what can be put right in reasonable time. */
class TangledFragment extends Error {
  override readonly name = 'TangledFragment';
}

const most = { depth: 128, attributes: 256 } as const;

/**
 * An HTML fragment as browsers build it (HTML standard, 13.2), each node with its offsets in `html`.
 * Undefined where its tags are too tangled: nested too deeply, or misnested so that putting them right multiplies them.
 *
 * @throws {UnreadableDocumentError} `limitExceeded` for more table cells than the limit.
 */
export function parseFragment(html: string, limits: MarkdownLimits): readonly HtmlNode[] | undefined {
  const parser = Parser.getFragmentParser<DefaultTreeAdapterTypes.DefaultTreeAdapterMap>(null, {
    treeAdapter: boundedTree(html, limits),
    sourceCodeLocationInfo: true,
  });
  parser.tokenizer = new BoundedTokenizer(parser);
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    if (error instanceof TangledFragment) return undefined;
    throw error;
  }
  // The parser's own getFragment moves the nodes one by one from the front of a list.
  const [fragmentRoot] = parser.document.childNodes;
  return fragmentRoot !== undefined && 'childNodes' in fragmentRoot ? fragmentRoot.childNodes : [];
}

/** parse5 compares each attribute with all before it on its tag. */
class BoundedTokenizer extends Tokenizer {
  constructor(handler: TokenHandler) {
    super({ sourceCodeLocationInfo: true }, handler);
  }

  protected override _leaveAttrName(): void {
    super._leaveAttrName();
    const token = this.currentToken;
    if (token !== null && 'attrs' in token && token.attrs.length > most.attributes) throw new TangledFragment();
  }
}

function boundedTree(html: string, limits: MarkdownLimits): Adapter {
  // Well-nested HTML makes about one element a tag and moves nothing.
  let elements = html.split('<').length * 8 + 100;
  let moves = html.length * 100 + 10_000;
  let depth = 0;
  let cells = 0;
  const pass = (parent: ParentNode | null): void => {
    moves -= parent?.childNodes.length ?? 0;
    if (moves < 0) throw new TangledFragment();
  };
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      if (--elements < 0) throw new TangledFragment();
      if ((tagName === 'td' || tagName === 'th') && ++cells > limits.cells)
        throw new UnreadableDocumentError('limitExceeded', `a table holds more than ${limits.cells} cells`);
      return defaultTreeAdapter.createElement(tagName, namespace, attributes);
    },
    insertBefore(parent, node, reference) {
      pass(parent);
      defaultTreeAdapter.insertBefore(parent, node, reference);
    },
    insertTextBefore(parent, value, reference) {
      pass(parent);
      defaultTreeAdapter.insertTextBefore(parent, value, reference);
    },
    detachNode(node) {
      pass(node.parentNode);
      defaultTreeAdapter.detachNode(node);
    },
    onItemPush() {
      depth += 1;
      if (depth > most.depth) throw new TangledFragment();
    },
    onItemPop() {
      depth -= 1;
    },
  };
}
