import type { ChildNode, Document, Element } from 'domhandler';
import { descendants, isElement, textOf } from '../parse/dom.ts';
import type { LeftOut } from './left-out.ts';
import type { Survey } from './survey.ts';

// A main part shorter than this beside a longer page is an empty frame, not the content.
const shortest = 200;

/**
 * The nodes that hold the page's content: what it marks as main, or else all of its body.
 *
 * A top heading that stands outside the main part is kept before it where the main part has none. The rest is noted as left out.
 */
export function mainPart({ body, mains, titles }: Survey, document: Document, leftOut: LeftOut): readonly ChildNode[] {
  const whole: Element | Document = body ?? document;
  const main = mains.flatMap((marked) => (marked.length === 1 ? marked : []))[0];
  if (main === undefined || !outweighs(main, whole)) return whole.children;
  const title = hasTitle(main) ? undefined : titles[0];
  noteAround(main, whole, title, leftOut);
  return title === undefined ? [main] : [title, main];
}

function hasTitle(main: Element): boolean {
  for (const node of descendants(main)) if (isElement(node) && (node.name === 'h1' || node.name === 'h2')) return true;
  return false;
}

function outweighs(main: Element, whole: Element | Document): boolean {
  const letters = textOf(main, shortest + 1).length;
  return letters > shortest || textOf(whole, 5 * shortest).length < 2 * letters + shortest;
}

/** Notes all that stands beside the main part and beside what holds it. */
function noteAround(main: Element, whole: Element | Document, kept: Element | undefined, leftOut: LeftOut): void {
  let inner: Element = main;
  while (inner !== whole) {
    const { parent } = inner;
    if (parent === null) return;
    for (const sibling of parent.children) if (sibling !== inner && sibling !== kept) leftOut.note(sibling, 'chrome');
    if (!isElement(parent)) return;
    inner = parent;
  }
}
