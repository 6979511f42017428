import { UnreadableDocumentError } from '@council-reports/core';
import type { ChildNode, Document, Element, ParentNode } from 'domhandler';
import type { TreeAdapter } from 'parse5';
import { adapter, type Htmlparser2TreeAdapterMap } from 'parse5-htmlparser2-tree-adapter';
import { beyondLimit, type HtmlLimits } from '../limits.ts';

// What moving nodes about may cost, in siblings passed over: misnested tags can ask for the square of the page.
const maxMoves = 300_000_000;

/**
 * A tree builder for cheerio's kind of nodes that refuses a page while it is being parsed, as soon as it goes beyond a limit.
 *
 * The builder is good for one page. It throws `UnreadableDocumentError` (`limitExceeded`).
 */
export function boundedTree(limits: HtmlLimits): TreeAdapter<Htmlparser2TreeAdapterMap> {
  let nodes = 0;
  let depth = 0;
  let moves = 0;
  const count = (more: number): void => {
    nodes += more;
    if (nodes > limits.nodes) throw beyondLimit('nodes', limits.nodes);
  };
  const move = (parent: ParentNode | null): void => {
    moves += parent?.children.length ?? 0;
    if (moves > maxMoves)
      throw new UnreadableDocumentError('limitExceeded', 'The tags of the page are too badly nested to be put right.');
  };
  return {
    ...adapter,
    createDocument(): Document {
      return adapter.createDocument();
    },
    createElement(tagName, namespace, attributes): Element {
      count(1 + attributes.length);
      return adapter.createElement(tagName, namespace, attributes);
    },
    createCommentNode(data) {
      count(1);
      return adapter.createCommentNode(data);
    },
    // The tokenizer hands over text word by word, so only a text that begins a node counts as one.
    insertText(parent, text): void {
      if (parent.children.at(-1)?.type !== 'text') count(1);
      adapter.insertText(parent, text);
    },
    insertTextBefore(parent, text, reference): void {
      if (reference.prev?.type === 'text') {
        reference.prev.data += text;
        return;
      }
      count(1);
      insertBefore(parent, adapter.createTextNode(text), reference);
    },
    insertBefore,
    detachNode(node): void {
      move(node.parent);
      adapter.detachNode(node);
    },
    // A text grows word by word; its place grows with it, where the adapter would make a new one each time.
    updateNodeSourceCodeLocation(node, end): void {
      const { sourceCodeLocation: place } = node;
      if (node.type !== 'text' || !place || end.endOffset === undefined)
        adapter.updateNodeSourceCodeLocation(node, end);
      else place.endOffset = end.endOffset;
    },
    onItemPush(): void {
      depth += 1;
      if (depth > limits.depth) throw beyondLimit('depth', limits.depth);
    },
    onItemPop(): void {
      depth -= 1;
    },
  };
}

/** As the adapter's own, but looks from the end: the reference is the table just opened, last of what may be a long list. */
function insertBefore(parent: ParentNode, node: ChildNode, reference: ChildNode): void {
  const { prev } = reference;
  if (prev) {
    prev.next = node;
    node.prev = prev;
  }
  reference.prev = node;
  node.next = reference;
  parent.children.splice(parent.children.lastIndexOf(reference), 0, node);
  node.parent = parent;
}
